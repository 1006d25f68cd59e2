/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.rulers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.gef.rulers.RulerChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;

class DiagramRulerTest {

    private final Sample sample = new Sample();
    private final DiagramRuler ruler = new DiagramRuler(sample.session.diagram(), true);

    @AfterEach
    void close() {
        ruler.dispose();
        sample.close();
    }

    @Test
    void guidesAreCreatedMovedAndDeleted() {
        sample.roundTrip(ruler.getCreateGuideCommand(120), s -> {
            assertEquals(List.of(120), s.session.diagram().getVerticalGuides());
            assertArrayEquals(new int[] {120}, ruler.getGuidePositions());
        });
        assertEquals(0, ruler.getGuidePositions().length, "undone");
        sample.session.diagram().getVerticalGuides().addAll(List.of(40, 80));
        sample.roundTrip(ruler.getMoveGuideCommand(ruler.getGuideAt(40), 25), s -> {
            assertArrayEquals(new int[] {65, 80}, IntStream.of(ruler.getGuidePositions()).sorted().toArray());
            assertEquals(List.of(65, 80), s.session.diagram().getVerticalGuides());
        });
        sample.roundTrip(ruler.getDeleteGuideCommand(ruler.getGuideAt(80)),
                s -> assertEquals(List.of(40), s.session.diagram().getVerticalGuides()));
    }

    @Test
    void theViewIsToldOfWhatHappensToGuides() {
        List<String> told = new ArrayList<>();
        ruler.addRulerChangeListener(new RulerChangeListener.Stub() {
            @Override
            public void notifyGuideMoved(Object guide) {
                told.add("moved to " + ruler.getGuidePosition(guide));
            }

            @Override
            public void notifyGuideReparented(Object guide) {
                told.add(ruler.getGuides().contains(guide) ? "new" : "gone");
            }
        });
        List<Integer> guides = sample.session.diagram().getVerticalGuides();
        guides.add(10);
        guides.set(0, 30);
        guides.remove(0);
        sample.session.diagram().getHorizontalGuides().add(5);
        assertEquals(List.of("new", "moved to 30", "gone"), told);
    }
}
