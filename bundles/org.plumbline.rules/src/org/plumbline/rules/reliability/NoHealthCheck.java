/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__HEALTH_CHECK;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Copies whose failure nobody notices. */
public final class NoHealthCheck extends Rule<Compute> {

    public NoHealthCheck() {
        super(Compute.class, rule("REL-HEALTH-001", "Unhealthy copies keep getting requests")
                .high()
                .bestPractices("REL11-BP01", "REL11-BP03", "OPS10-BP07")
                .effort(Effort.LOW)
                .explanation("The component serves behind a load balancer and its health is not checked. A copy that "
                        + "hangs stays in service.")
                .impact("A share of all customers gets errors until somebody notices and acts by hand.")
                .remediation("Add a health check that tries what the component needs, take unhealthy copies out of "
                        + "service and replace them automatically."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() == ComputeKind.FUNCTION || !Entries.behindLoadBalancer(compute, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        return Outcome.required(compute.getHealthCheck(),
                () -> Outcome.violated("The health of " + name + " is not checked.",
                        "The load balancer goes on sending requests to copies that cannot answer."),
                "Is the health of " + name + " checked, and are unhealthy copies replaced?", compute,
                COMPONENT__HEALTH_CHECK);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Check the health of " + Names.of(compute),
                Change.set(compute, COMPONENT__HEALTH_CHECK, Fact.YES))
                .withTradeOff("A check that is too strict takes healthy copies out of service."));
    }
}
