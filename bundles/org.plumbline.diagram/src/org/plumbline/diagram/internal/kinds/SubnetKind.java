/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.model.Boundary;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Subnet;

/** A subnet, drawn by whether the internet reaches it; the palette offers it public, private, or unsaid. */
public final class SubnetKind extends BoundaryKind {

    private final Fact publicAccess;

    SubnetKind(Fact publicAccess) {
        super(PlumblinePackage.eINSTANCE.getSubnet(), title(publicAccess), style(publicAccess));
        this.publicAccess = publicAccess;
    }

    @Override
    public String hint() {
        return switch (publicAccess) {
            case YES -> "A subnet with a route to an internet gateway.";
            case NO -> "A subnet that the internet has no route to.";
            case UNKNOWN -> "A subnet of which is not said yet whether the internet reaches it.";
        };
    }

    @Override
    public Icon icon() {
        return publicAccess == Fact.UNKNOWN ? super.icon() : Icons.subnet(publicAccess == Fact.YES);
    }

    @Override
    public Boundary create() {
        Subnet subnet = (Subnet) super.create();
        subnet.setPublicAccess(publicAccess);
        return subnet;
    }

    @Override
    public BoundaryStyle style(Boundary boundary) {
        return style(((Subnet) boundary).getPublicAccess());
    }

    private static String title(Fact publicAccess) {
        return publicAccess == Fact.UNKNOWN ? "Subnet" : publicAccess == Fact.YES ? "Public subnet" : "Private subnet";
    }

    private static BoundaryStyle style(Fact publicAccess) {
        return publicAccess == Fact.UNKNOWN ? BoundaryStyle.SUBNET
                : publicAccess == Fact.YES ? BoundaryStyle.PUBLIC_SUBNET : BoundaryStyle.PRIVATE_SUBNET;
    }
}
