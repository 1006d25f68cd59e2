/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import java.time.LocalDate;
import java.util.Optional;

import org.plumbline.model.Decision;
import org.plumbline.model.DecisionKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Wildcard;

/**
 * An accepted risk that stands in a file beside the model.
 *
 * @param rule rules whose findings are accepted
 * @param element ids of the elements at which they are
 * @param reason why
 * @param owner who answers for it
 * @param expires last day on which it holds; empty when it holds until it is removed
 * @param ofTeam whether it holds for every workload of a team, so that it may well concern nothing in one of them
 */
public record Suppression(Wildcard rule, Wildcard element, String reason, String owner, Optional<LocalDate> expires,
        boolean ofTeam) {

    public boolean concerns(Finding finding) {
        return rule.matches(finding.rule().id()) && element.matches(finding.element().getId());
    }

    /** What it names, in the form of a finding's id. */
    public String target() {
        return rule + "@" + element;
    }

    /** The decision as a model would hold it. */
    public Decision toDecision(String finding) {
        Decision decision = PlumblineFactory.eINSTANCE.createDecision();
        decision.setFinding(finding);
        decision.setKind(DecisionKind.ACCEPT);
        decision.setReason(reason);
        decision.setOwner(owner);
        expires.ifPresent(day -> decision.setExpiresOn(day.toString()));
        return decision;
    }
}
