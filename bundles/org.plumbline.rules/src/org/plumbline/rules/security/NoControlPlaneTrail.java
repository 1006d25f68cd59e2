/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.ACCOUNT__TRAIL;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Account;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Nobody can tell who changed what in the account. */
public final class NoControlPlaneTrail extends Rule<Workload> {

    public NoControlPlaneTrail() {
        super(Workload.class, rule("SEC-AUDIT-001", "Calls to the control plane are not recorded")
                .high()
                .bestPractices("SEC04-BP01", "SEC04-BP02")
                .effort(Effort.LOW)
                .explanation("No trail records who called which interface of the cloud account. What an intruder or a "
                        + "colleague did cannot be reconstructed.")
                .impact("After an incident nobody can say which data was touched, so every customer has to be told.")
                .remediation("Create a trail for all Regions with a protected store in another account. Keep it for at "
                        + "least a year."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        boolean drawn = context.all(Observability.class).stream()
                .anyMatch(o -> o.getKind() == ObservabilityKind.TRAIL);
        List<Account> accounts = context.all(Account.class);
        List<Account> without = accounts.stream().filter(a -> a.getTrail() == Fact.NO).toList();
        if (!without.isEmpty()) {
            return Outcome.violated("No trail records calls to the control plane of " + Names.of(without) + ".",
                    "Without a record an intrusion is neither noticed nor understood.", without);
        }
        if (drawn) {
            return Outcome.satisfied();
        }
        Element holder = accounts.stream().filter(a -> a.getTrail() == Fact.UNKNOWN).findFirst().orElse(null);
        if (holder != null) {
            return Outcome.unknown("Does a trail record the calls to the control plane of "
                    + Names.of(holder) + "?", holder, ACCOUNT__TRAIL);
        }
        return accounts.isEmpty()
                ? Outcome.unknown("Where are calls to the control plane of the account recorded?", workload,
                        NODE_CONTAINER__NODES)
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        List<Change> changes = context.all(Account.class).stream().filter(a -> a.getTrail() == Fact.NO)
                .map(a -> Change.set(a, ACCOUNT__TRAIL, Fact.YES)).toList();
        return List.of(new Fix("Record the calls to the control plane",
                "Each further copy of the trail and its storage cost money.", changes));
    }
}
