/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__RECOVERY_TIME_MINUTES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Fallbacks;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Redundancy;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.RecoveryPromises;

/** Something that takes longer to come back than those that wait for it have promised to. */
public final class DependencyMissesRecoveryTime extends Rule<Component> {

    public DependencyMissesRecoveryTime() {
        super(Component.class, rule("REL-DEPEND-001", "Dependency takes longer to recover than its callers may")
                .high()
                .bestPractices("REL13-BP02", "REL13-BP01", "REL05-BP01")
                .effort(Effort.HIGH)
                .explanation("Requests need this component, directly or along a chain of calls, and it takes longer to "
                        + "come back after a loss than the workload or a component on the way is allowed to.")
                .impact("After a failure customers wait for hours although everything that was promised to be back "
                        + "soon is running again.")
                .remediation("Keep a copy ready in another zone or Region, automate the restore and rehearse it. "
                        + "Otherwise let callers go on without it, or agree on a longer recovery time."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component instanceof Client) {
            return Outcome.notApplicable();
        }
        RecoveryPromises promises = context.analysis(RecoveryPromises.TIME);
        if (component.isSetRecoveryTimeMinutes()) {
            double minutes = component.getRecoveryTimeMinutes();
            if (promises.isShorter(component, minutes)) {
                return Environments.serveTheTeam(component, context) ? Outcome.notApplicable()
                        : violated(component, minutes, promises.of(component).orElseThrow(), context);
            }
            return promises.isShorter(component, Double.POSITIVE_INFINITY) ? Outcome.satisfied()
                    : Outcome.notApplicable();
        }
        return promises.isShorter(component, Double.POSITIVE_INFINITY) && comesBackSlowly(component)
                && Stakes.CRITICAL.in(context.workload(), context)
                ? Outcome.unknown("How many minutes does it take to bring " + Names.of(component)
                        + " back after a loss?", component, COMPONENT__RECOVERY_TIME_MINUTES)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return Fallbacks.without(component, context).map(List::of).orElse(List.of());
    }

    private static Outcome violated(Component component, double minutes, RecoveryPromises.Promise promise,
            Context context) {
        String allowed = Figures.text(promise.minutes()) + " minutes";
        List<Component> chain = promise.chain();
        String who = promise.ofWorkload() ? "The workload" : Names.of(context.reading(chain.get(0)));
        String why = chain.size() == 1 ? "Requests enter here, and the workload has to be back in " + allowed + "."
                : who + " has to be back in " + allowed + " and waits: " + Chains.text(chain, context) + ".";
        return Outcome.violated(Names.of(component) + " takes " + Figures.text(minutes)
                + " minutes to come back, and what needs it has " + allowed + ".", why, chain);
    }

    /** Data has to be restored, and others decide for themselves when they are back; the rest is started anew. */
    private static boolean comesBackSlowly(Component component) {
        return component instanceof ExternalSystem || component instanceof DataStore store && Backups.matter(store)
                && Redundancy.multiZone(component) != Fact.YES;
    }
}
