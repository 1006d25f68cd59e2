/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.eclipse.gef.EditPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.WorkloadPart;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;

final class WorkloadKind extends ElementKind {

    WorkloadKind() {
        super(PlumblinePackage.eINSTANCE.getWorkload(), "Workload");
    }

    @Override
    public EditPart createEditPart(Element element, DiagramContext context) {
        return new WorkloadPart((Workload) element, context);
    }
}
