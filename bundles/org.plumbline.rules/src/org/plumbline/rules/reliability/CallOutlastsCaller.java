/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__TIMEOUT_MILLIS;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A call whose retries take longer than the caller may run. */
public final class CallOutlastsCaller extends Rule<DataFlow> {

    private static final double MILLIS = 1000;

    public CallOutlastsCaller() {
        super(DataFlow.class, rule("REL-TIMEOUT-001", "Calls wait longer than their caller may run")
                .medium()
                .bestPractices("REL05-BP05", "REL05-BP04")
                .effort(Effort.LOW)
                .explanation("The timeout of the call, counted once for each try, is longer than the caller itself is "
                        + "allowed to run. The caller is cut off before it can react.")
                .impact("Customers see errors without an explanation, work is left half done, and every waiting caller "
                        + "is paid for.")
                .remediation("Set the timeout of the call so that all tries fit into the caller's own, with time left "
                        + "for an orderly answer."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.REQUEST
                || !(context.source(flow).orElse(null) instanceof Compute caller)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        if (!flow.isSetTimeoutMillis()) {
            return flow.isSetRetries() && flow.getRetries() > 0
                    ? Outcome.unknown("How long does a try of " + name + " wait before it gives up?", flow,
                            DATA_FLOW__TIMEOUT_MILLIS)
                    : Outcome.notApplicable();
        }
        if (!caller.isSetTimeoutSeconds()) {
            return Outcome.notApplicable();
        }
        int tries = 1 + (flow.isSetRetries() ? Math.max(0, flow.getRetries()) : 0);
        double seconds = tries * flow.getTimeoutMillis() / MILLIS;
        return seconds <= caller.getTimeoutSeconds() ? Outcome.satisfied()
                : Outcome.violated(name + " may wait for " + Figures.text(seconds) + " seconds, but "
                        + Names.of(caller) + " runs for " + Figures.text(caller.getTimeoutSeconds()) + " at most.",
                        "The caller is cut off before it can handle the failure.", caller);
    }
}
