/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MANAGED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Stage;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A database, cache or queue that the team runs on machines of its own. */
public final class SelfRunDataService extends Rule<Component> {

    public SelfRunDataService() {
        super(Component.class, rule("SUS-MANAGED-001", "Team runs a data service that the provider offers managed")
                .medium()
                .bestPractices("SUS05-BP03", "COST05-BP05", "COST11-BP01", "OPS05-BP09",
                        "SEC01-BP05")
                .effort(Effort.HIGH)
                .explanation("A database, cache or message service runs on the team's own machines, which it sizes for "
                        + "the peak, patches and backs up, although a managed service of the kind exists.")
                .impact("Idle reserve is built and powered for one team, and people spend days on what customers never "
                        + "see.")
                .remediation("Move to the managed service of the same engine with a replica and a switch-over. Where a "
                        + "feature is missing there, note which one, and ask again every year."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!existsManaged(component)) {
            return Outcome.notApplicable();
        }
        Fact managed = Known.managed(component, context);
        if (managed == Fact.YES) {
            return Outcome.satisfied();
        }
        if (managed == Fact.UNKNOWN && context.workload().getStage() != Stage.PROPOSED
                || onPremises(component, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        return Outcome.required(managed,
                () -> Outcome.violated("The team runs " + name + " itself.",
                        "The provider runs the same kind of service for many, at a higher use of its machines."),
                "Does the provider run and patch " + name + "?", component, COMPONENT__MANAGED);
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Use a managed service for " + Names.of(component),
                Change.set(component, COMPONENT__MANAGED, Fact.YES))
                .withTradeOff("Less can be tuned, and the data has to be moved once."));
    }

    private static boolean existsManaged(Component component) {
        if (component instanceof Messaging messaging) {
            return messaging.getKind() != MessagingKind.OTHER;
        }
        return component instanceof DataStore store && store.getKind() != DataStoreKind.BLOCK
                && store.getKind() != DataStoreKind.OTHER;
    }

    private static boolean onPremises(Component component, Context context) {
        return context.enclosing(component, Group.class).filter(g -> g.getKind() == GroupKind.ON_PREMISES).isPresent();
    }
}
