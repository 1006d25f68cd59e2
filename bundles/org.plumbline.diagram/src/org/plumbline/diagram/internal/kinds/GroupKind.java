/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.model.PlumblinePackage;

final class GroupKind extends BoundaryKind {

    GroupKind() {
        super(PlumblinePackage.eINSTANCE.getGroup(), "Group", BoundaryStyle.GROUP);
    }

    @Override
    public String hint() {
        return "A group of elements that belong together: a tier, a cluster, a team.";
    }
}
