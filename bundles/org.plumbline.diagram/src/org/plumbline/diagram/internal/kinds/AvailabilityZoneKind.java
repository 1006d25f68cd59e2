/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.model.PlumblinePackage;

final class AvailabilityZoneKind extends BoundaryKind {

    AvailabilityZoneKind() {
        super(PlumblinePackage.eINSTANCE.getAvailabilityZone(), "Availability Zone", BoundaryStyle.ZONE);
    }

    @Override
    public String hint() {
        return "An Availability Zone: what is in it can fail together.";
    }
}
