/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__BUDGETS;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__OBJECTIVES;

import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Budget;
import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** What the business asks of the workload. */
public final class Goals {

    private Goals() {
    }

    public static Optional<Objectives> of(Context context) {
        return context.target(context.workload(), WORKLOAD__OBJECTIVES, Objectives.class);
    }

    /** A question that one of the objectives answers. */
    public static Outcome ask(String question, EStructuralFeature objective, Context context) {
        Optional<Objectives> objectives = of(context);
        return objectives.isPresent() ? Outcome.unknown(question, objectives.get(), objective)
                : Outcome.unknown(question, context.workload(), WORKLOAD__OBJECTIVES);
    }

    /** What may be spent, in US dollars a month: the agreed budget, else the largest limit that is watched. */
    public static OptionalDouble budget(Context context) {
        Optional<Objectives> agreed = of(context).filter(Objectives::isSetMonthlyBudget);
        if (agreed.isPresent()) {
            return OptionalDouble.of(agreed.get().getMonthlyBudget());
        }
        return context.targets(context.workload(), WORKLOAD__BUDGETS, Budget.class).stream()
                .filter(Budget::isSetMonthlyLimit).mapToDouble(Budget::getMonthlyLimit).max();
    }

    /** A fix that sets one figure, with objectives made first where the workload has none. */
    public static Fix set(String title, EAttribute figure, double value, Context context) {
        Optional<Objectives> objectives = of(context);
        if (objectives.isPresent()) {
            return Fix.of(title, Change.set(objectives.get(), figure, value));
        }
        Objectives made = PlumblineFactory.eINSTANCE.createObjectives();
        return Fix.of(title, Change.set(context.workload(), WORKLOAD__OBJECTIVES, made),
                Change.set(made, figure, value));
    }
}
