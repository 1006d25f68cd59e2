/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.model.PlumblinePackage;

final class RegionKind extends BoundaryKind {

    RegionKind() {
        super(PlumblinePackage.eINSTANCE.getRegion(), "Region", BoundaryStyle.REGION);
    }

    @Override
    public String hint() {
        return "A Region: a geographic area with several Availability Zones.";
    }
}
