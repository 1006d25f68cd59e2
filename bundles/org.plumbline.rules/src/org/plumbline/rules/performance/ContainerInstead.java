/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SCALING;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SERVICE;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SIZE;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__KIND;
import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__TIMEOUT_SECONDS;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Scaling;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Fix;

/** The fix that runs code in containers which start within a minute and may run as long as they like. */
final class ContainerInstead {

    private ContainerInstead() {
    }

    static Fix of(Compute compute) {
        String service = compute.getService();
        boolean cloud = service != null && service.startsWith("aws.");
        return Fix.of("Run " + Names.of(compute) + " in containers",
                Change.set(compute, COMPUTE__KIND, ComputeKind.CONTAINER),
                Change.set(compute, COMPONENT__SERVICE, cloud ? "aws.fargate" : "generic.container"),
                Change.set(compute, COMPONENT__SCALING, Scaling.AUTOMATIC),
                Change.set(compute, COMPONENT__SIZE, null),
                Change.set(compute, COMPUTE__TIMEOUT_SECONDS, null))
                .withTradeOff("An image has to be built, patched and scaled by the team.");
    }
}
