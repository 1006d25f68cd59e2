/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;

/** Makes flows of an interaction. */
public record NewFlow(Interaction interaction) implements CreationFactory {

    @Override
    public Object getNewObject() {
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        flow.setInteraction(interaction);
        return flow;
    }

    @Override
    public Object getObjectType() {
        return PlumblinePackage.eINSTANCE.getDataFlow();
    }
}
