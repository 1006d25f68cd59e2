/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Node;
import org.plumbline.notation.Bounds;

class SelectionWalkTest {

    private final Sample sample = new Sample();
    private final SelectionWalk walk = new SelectionWalk(sample.drawn);

    @AfterEach
    void close() {
        sample.close();
    }

    private List<Node> forward() {
        List<Node> seen = new ArrayList<>();
        for (Optional<Node> at = walk.next(null); at.isPresent(); at = walk.next(at.get())) {
            seen.add(at.get());
        }
        return seen;
    }

    @Test
    void itGoesRowByRowAndIntoBoundaries() {
        place(0);
        assertEquals(List.of(sample.database, sample.network, sample.subnet, sample.server), forward());
        place(2000);
        assertEquals(List.of(sample.network, sample.subnet, sample.server, sample.database), forward());
    }

    @Test
    void backwardsIsTheSameWay() {
        List<Node> seen = new ArrayList<>();
        for (Optional<Node> at = walk.previous(null); at.isPresent(); at = walk.previous(at.get())) {
            seen.add(0, at.get());
        }
        assertEquals(forward(), seen);
    }

    @Test
    void intoABoundaryAndOut() {
        assertEquals(Optional.of(sample.subnet), walk.inner(sample.network));
        assertEquals(Optional.empty(), walk.inner(sample.server));
        assertEquals(Optional.of(sample.subnet), walk.outer(sample.server));
        assertEquals(Optional.empty(), walk.outer(sample.network));
    }

    @Test
    void whatIsHiddenIsPassedOver() {
        sample.session.execute(sample.edits.collapse(sample.network, true));
        assertEquals(Set.of(sample.network, sample.database), Set.copyOf(forward()));
        assertEquals(Optional.empty(), walk.inner(sample.network));
    }

    private void place(int y) {
        Bounds network = sample.drawn.bounds(sample.network);
        sample.session.execute(sample.edits.place(sample.database,
                new Bounds(network.x() - 500, network.y() + y, 176, 64), Set.of(sample.database)));
    }
}
