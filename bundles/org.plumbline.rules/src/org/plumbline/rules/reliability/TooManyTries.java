/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__RETRIES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A call that is tried again for ever. */
public final class TooManyTries extends Rule<DataFlow> {

    private static final Parameter MOST = Parameter.of("mostRetries", 5, "Repeats of a call that still help.");
    private static final int FEW = 3;

    public TooManyTries() {
        super(DataFlow.class, rule("REL-RETRY-003", "Call is tried again too many times")
                .medium()
                .bestPractices("REL05-BP03", "REL05-BP04")
                .effort(Effort.LOW)
                .explanation("A request that a caller waits for is repeated more often than can help. If the first few "
                        + "tries fail, the target is down, and each further one adds load.")
                .impact("Customers wait for an error they could have had at once, and the repeats keep the target from "
                        + "coming back.")
                .remediation("Try two or three times with growing, random delays, then give up, tell the caller and "
                        + "leave the target alone for a while.")
                .parameters(MOST));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getInteraction() != Interaction.REQUEST || !flow.isSetRetries() || flow.getRetries() == 0) {
            return Outcome.notApplicable();
        }
        int retries = flow.getRetries();
        if (retries > 0 && retries <= context.value(MOST)) {
            return Outcome.satisfied();
        }
        String times = retries < 0 ? "without a limit" : "up to " + retries + " times";
        return Outcome.violated(Names.of(flow, context) + " is tried again " + times + ".",
                "The load of all repeats falls on a target that is failing.");
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Limit the tries of " + Names.of(flow, context),
                Change.set(flow, DATA_FLOW__RETRIES, FEW))
                .asking("How often is it tried again?", "times")
                .withTradeOff("Some requests fail that a later try would have saved."));
    }
}
