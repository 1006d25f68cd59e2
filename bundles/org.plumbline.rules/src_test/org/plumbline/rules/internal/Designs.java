/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;

/** Designs that several tests start from. */
public final class Designs {

    private Designs() {
    }

    /** A server in each of two Regions. */
    public static ModelBuilder inTwoRegions(ModelBuilder b) {
        for (String code : List.of("eu-central-1", "eu-west-1")) {
            Region region = b.add(Region.class, code, r -> r.setCode(code));
            b.in(region).add(Compute.class, "Catalogue " + code, c -> c.setKind(ComputeKind.CONTAINER));
        }
        return b;
    }
}
