/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOGGING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Code that says nothing of what it does. */
public final class ComputeWithoutLogs extends Rule<Compute> {

    public ComputeWithoutLogs() {
        super(Compute.class, rule("OPS-LOG-002", "Code keeps no log of what it does")
                .high()
                .bestPractices("OPS04-BP02", "OPS08-BP02", "REL06-BP01")
                .effort(Effort.LOW)
                .explanation("The component takes part in the traffic of the workload, and what it logs is lost with "
                        + "its copy or never written.")
                .impact("The cause of an outage cannot be found, so it lasts longer and comes back.")
                .remediation("Write structured logs with a request id to standard output, collect them in a log store "
                        + "outside the copy, and set how long they are kept."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (context.incoming(compute).isEmpty() && context.outgoing(compute).isEmpty()) {
            return Outcome.notApplicable();
        }
        return switch (compute.getLogging()) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated("The logs of " + Names.of(compute) + " are not kept.",
                    "When it fails there is nothing to look at.");
            case UNKNOWN -> Stakes.CRITICAL.in(context.workload(), context) && !logsByItself(compute)
                    ? Outcome.unknown("Where are the logs of " + Names.of(compute) + " kept?", compute,
                            COMPONENT__LOGGING)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        return List.of(Fix.of("Keep the logs of " + Names.of(compute) + " in a log store",
                Change.set(compute, COMPONENT__LOGGING, Fact.YES))
                .withTradeOff("Log stores are paid by volume; leave out secrets and personal data."));
    }

    /** AWS Lambda passes what a function prints on to CloudWatch Logs without being told. */
    private static boolean logsByItself(Compute compute) {
        return "aws.lambda".equals(compute.getService());
    }
}
