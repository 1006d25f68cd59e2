/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.model.PlumblinePackage;

final class NetworkKind extends BoundaryKind {

    NetworkKind() {
        super(PlumblinePackage.eINSTANCE.getNetwork(), "Network", BoundaryStyle.NETWORK);
    }

    @Override
    public String hint() {
        return "A virtual private network with an address range of its own.";
    }
}
