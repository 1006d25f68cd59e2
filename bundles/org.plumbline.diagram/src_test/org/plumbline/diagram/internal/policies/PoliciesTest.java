/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.GroupRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.diagram.internal.palette.NewFlow;
import org.plumbline.diagram.internal.parts.ElementPartFactory;
import org.plumbline.diagram.internal.parts.NodePart;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;

class PoliciesTest {

    private final Sample sample = new Sample();

    @AfterEach
    void close() {
        sample.close();
    }

    private NodePart part(Object node) {
        return (NodePart) new ElementPartFactory(sample.context).createEditPart(null, node);
    }

    @Test
    void theConnectionToolDrawsAFlowFromNodeToNode() {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setFactory(new NewFlow(Interaction.ASYNCHRONOUS));
        ConnectPolicy source = new ConnectPolicy(sample.context, part(sample.database));
        ConnectPolicy target = new ConnectPolicy(sample.context, part(sample.server));
        Command start = source.getConnectionCreateCommand(request);
        assertTrue(start.canExecute());
        assertSame(start, request.getStartCommand());
        sample.roundTrip(target.getConnectionCompleteCommand(request), s -> {
            DataFlow created = s.workload().getFlows().get(1);
            assertSame(s.database, created.getSource());
            assertSame(s.server, created.getTarget());
            assertEquals(Interaction.ASYNCHRONOUS, created.getInteraction());
        });
    }

    @Test
    void aFlowThatWasNotStartedIsNotCompleted() {
        CreateConnectionRequest request = new CreateConnectionRequest();
        request.setFactory(new NewFlow(Interaction.REQUEST));
        assertNull(new ConnectPolicy(sample.context, part(sample.server)).getConnectionCompleteCommand(request));
    }

    @Test
    void deleteRemovesTheNode() {
        DeletePolicy policy = new DeletePolicy(sample.context);
        EditPart host = part(sample.database);
        policy.setHost(host);
        sample.roundTrip(policy.createDeleteCommand(new GroupRequest(RequestConstants.REQ_DELETE)),
                s -> assertFalse(s.workload().getNodes().contains(s.database)));
    }
}
