/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.FlowPart;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;

final class DataFlowKind extends ElementKind {

    DataFlowKind() {
        super(PlumblinePackage.eINSTANCE.getDataFlow(), "Data flow");
    }

    @Override
    public EditPart createEditPart(Element element, DiagramContext context) {
        return new FlowPart((DataFlow) element, this, context);
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        DataFlow flow = (DataFlow) element;
        ComponentKind.say(facts, flow.getProtocol());
        ComponentKind.say(facts, "Port", flow.isSetPort() ? Integer.toString(flow.getPort()) : "");
        ComponentKind.say(facts, switch (flow.getInteraction()) {
            case UNKNOWN -> "";
            case REQUEST -> "Request that waits for its answer";
            case ASYNCHRONOUS -> "Asynchronous: nobody waits for an answer";
            case STREAM -> "Continuous stream";
            case BATCH -> "Bulk transfer on a schedule";
        });
        ComponentKind.say(facts, flow.getEncrypted(), "Encrypted", "Not encrypted");
        return facts;
    }
}
