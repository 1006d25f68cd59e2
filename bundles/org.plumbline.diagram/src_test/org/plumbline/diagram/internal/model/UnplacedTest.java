/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Compute;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.layout.AutoLayout;

/** What has no place yet is known at once, whatever brought it in. */
class UnplacedTest {

    private final Sample sample = new Sample();

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatComesInAnywhereHasNoPlaceUntilItGetsOne() {
        assertFalse(sample.drawn.hasUnplaced());
        Compute added = PlumblineFactory.eINSTANCE.createCompute();
        added.setId("new");
        sample.subnet.getNodes().add(added);
        assertTrue(sample.drawn.hasUnplaced(), "deep inside of boundaries");
        AutoLayout.placeMissing(sample.drawn.workload(), sample.drawn.diagram());
        assertFalse(sample.drawn.hasUnplaced());
    }

    @Test
    void whatIsTakenOffNeedsNoPlace() {
        sample.drawn.shape(sample.database).ifPresent(EcoreUtil::delete);
        assertTrue(sample.drawn.hasUnplaced());
        sample.drawn.diagram().getHidden().add(sample.database.getId());
        assertFalse(sample.drawn.hasUnplaced());
        sample.drawn.diagram().getHidden().clear();
        assertTrue(sample.drawn.hasUnplaced());
    }

    @Test
    void anotherDiagramHasItsOwn() {
        Diagram other = EcoreUtil.copy(sample.drawn.diagram());
        other.getShapes().clear();
        sample.drawn.show(other);
        assertTrue(sample.drawn.hasUnplaced());
    }

    @Test
    void nothingListensAfterTheEnd() {
        int before = sample.drawn.workload().eAdapters().size();
        DrawnWorkload further = new DrawnWorkload(sample.drawn.workload(), sample.drawn.diagram(),
                sample.session.domain());
        assertEquals(before + 1, sample.drawn.workload().eAdapters().size());
        further.dispose();
        assertEquals(before, sample.drawn.workload().eAdapters().size());
        assertEquals(1, sample.network.eAdapters().stream().filter(NodesWatch.class::isInstance).count(),
                "the first one's watch is left");
    }
}
