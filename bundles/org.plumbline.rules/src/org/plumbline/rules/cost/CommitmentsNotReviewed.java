/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__COMMITMENT_REVIEW;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.Practices;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Committed;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Commitments that run on while the use they cover changes. */
public final class CommitmentsNotReviewed extends Rule<Workload> {

    public CommitmentsNotReviewed() {
        super(Workload.class, rule("COST-PRICE-006", "Commitments are not held against use")
                .medium()
                .bestPractices("COST07-BP05", "COST07-BP01", "COST07-BP04")
                .effort(Effort.LOW)
                .explanation("Parts of the workload are covered by reservations or savings plans, and nobody compares "
                        + "them with what is used.")
                .impact("Some hours are paid for twice, others at the full price, and terms end without anybody "
                        + "noticing.")
                .remediation("Look at use and cover of all accounts together every month, alert below 90 percent of "
                        + "use, and note the end of each term."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (!context.analysis(Committed.ANYTHING)) {
            return Outcome.notApplicable();
        }
        String question = "Who compares commitments with what is used, and how often?";
        Optional<Practices> practices = context.target(workload, WORKLOAD__PRACTICES, Practices.class);
        return practices.isEmpty() ? Outcome.unknown(question, workload, WORKLOAD__PRACTICES)
                : Outcome.required(practices.get().getCommitmentReview(),
                        () -> Outcome.violated("Nobody compares commitments with what is used.",
                                "A commitment is paid for whether it is used or not."),
                        question, practices.get(), PRACTICES__COMMITMENT_REVIEW);
    }
}
