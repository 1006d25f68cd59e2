/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;

class RefusalTest {

    private final Sample sample = new Sample();

    @AfterEach
    void close() {
        sample.close();
    }

    private Optional<String> refusal(NodeContainer container, Node... nodes) {
        return Refusal.of(sample.drawn, container, List.of(nodes));
    }

    @Test
    void theReasonNamesWhatIsDraggedAndWhere() {
        assertEquals(Optional.of("An account cannot be inside a network"),
                refusal(sample.network, sample.server, PlumblineFactory.eINSTANCE.createAccount()));
        assertEquals(Optional.of("An Availability Zone cannot be inside a subnet"),
                refusal(sample.subnet, PlumblineFactory.eINSTANCE.createAvailabilityZone()));
    }

    @Test
    void whatMayBeInsideIsTaken() {
        assertEquals(Optional.empty(), refusal(sample.subnet, sample.database));
        assertEquals(Optional.empty(), refusal(sample.workload(), PlumblineFactory.eINSTANCE.createAccount()));
    }

    @Test
    void aCollapsedBoundaryTakesNothingBecauseOneWouldNotSeeItThere() {
        sample.session.execute(sample.edits.collapse(sample.network, true));
        assertEquals(Optional.of("Expand net to put something into it"), refusal(sample.network, sample.database));
    }
}
