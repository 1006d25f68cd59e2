/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Fallbacks;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.RecoveryPromises;

/**
 * Something that loses more data than those that keep theirs in it have promised. Whether the backups of a data store
 * reach the workload's objective is {@link RecoveryPointMissed}'s concern.
 */
public final class DependencyMissesRecoveryPoint extends Rule<Component> {

    public DependencyMissesRecoveryPoint() {
        super(Component.class, rule("REL-DEPEND-002", "Dependency loses more data than its callers may")
                .high()
                .bestPractices("REL13-BP02", "REL13-BP01", "REL09-BP01")
                .effort(Effort.HIGH)
                .explanation("Requests need this component, directly or along a chain of calls, and a recovery loses "
                        + "more of its data than the workload or a component on the way may lose.")
                .impact("After a failure orders and records are missing that were confirmed to customers, and have to "
                        + "be made good by hand.")
                .remediation("Replicate its data continuously or keep a journal that can be replayed. Otherwise agree "
                        + "on a longer recovery point, here and for those that depend on it."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!component.isSetRecoveryPointMinutes() || component instanceof Client) {
            return Outcome.notApplicable();
        }
        RecoveryPromises promises = context.analysis(RecoveryPromises.POINT);
        double minutes = component.getRecoveryPointMinutes();
        if (!promises.isShorter(component, minutes)) {
            return promises.isShorter(component, Double.POSITIVE_INFINITY) ? Outcome.satisfied()
                    : Outcome.notApplicable();
        }
        RecoveryPromises.Promise promise = promises.of(component).orElseThrow();
        if (component instanceof DataStore store && (store.getKind() == DataStoreKind.CACHE
                || promise.ofWorkload() && Backups.matter(store) && Backups.taken(store) == Fact.YES)
                || Environments.serveTheTeam(component, context)) {
            return Outcome.notApplicable();
        }
        String allowed = Figures.text(promise.minutes());
        List<Component> chain = promise.chain();
        String who = promise.ofWorkload() ? "The workload" : Names.of(context.reading(chain.get(0)));
        return Outcome.violated("A recovery of " + Names.of(component) + " loses up to " + Figures.text(minutes)
                + " minutes of data, and what needs it may lose " + allowed + ".", who + " may lose " + allowed
                + " minutes of data and depends on it: " + Chains.text(chain, context) + ".", chain);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return Fallbacks.without(component, context).map(List::of).orElse(List.of());
    }
}
