/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.model.Decision;
import org.plumbline.model.DecisionKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Review;
import org.plumbline.model.Workload;
import org.plumbline.validation.Change;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/** The acceptance of a risk as a change of the model, so that it is applied and undone like any other. */
public final class Acceptance {

    private Acceptance() {
    }

    /**
     * Keeps in the review of the workload that a risk is accepted. A later decision on the same finding replaces it.
     *
     * @param reason why
     * @param owner who answers for it
     * @param today the day of the decision
     * @param expires last day on which it holds; empty when it holds until it is taken back
     */
    public static Fix of(Workload workload, Finding finding, String reason, String owner, LocalDate today,
            Optional<LocalDate> expires) {
        Decision decision = PlumblineFactory.eINSTANCE.createDecision();
        decision.setFinding(finding.id());
        decision.setKind(DecisionKind.ACCEPT);
        decision.setReason(reason);
        decision.setOwner(owner);
        decision.setDecidedOn(today.toString());
        expires.ifPresent(day -> decision.setExpiresOn(day.toString()));
        String title = "Accept the risk " + finding.id();
        if (workload.getReview() != null) {
            return Fix.of(title,
                    Change.add(workload.getReview(), PlumblinePackage.Literals.REVIEW__DECISIONS, decision));
        }
        Review review = PlumblineFactory.eINSTANCE.createReview();
        review.getDecisions().add(decision);
        return Fix.of(title, Change.set(workload, PlumblinePackage.Literals.WORKLOAD__REVIEW, review));
    }
}
