/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Practices;
import org.plumbline.model.RecoveryStrategy;
import org.plumbline.validation.Context;
import org.plumbline.validation.Outcome;

/** How the team works, where a rule needs more than a single practice. */
public final class TeamPractices {

    private TeamPractices() {
    }

    public static Optional<Practices> of(Context context) {
        return context.target(context.workload(), WORKLOAD__PRACTICES, Practices.class);
    }

    /** How a lost Region is recovered from. */
    public static RecoveryStrategy strategy(Context context) {
        return of(context).map(Practices::getRecoveryStrategy).orElse(RecoveryStrategy.UNKNOWN);
    }

    /** Whether a second Region serves or stands by: by what was agreed, or because several are drawn. */
    public static boolean secondRegion(Context context) {
        return strategy(context).compareTo(RecoveryStrategy.PILOT_LIGHT) >= 0
                || context.analysis(Spread.ANALYSIS).regions().size() > 1;
    }

    /** A question on a practice, asked where its answer would be kept. */
    public static Outcome ask(String question, EAttribute practice, Context context) {
        return of(context).map(practices -> Outcome.unknown(question, practices, practice))
                .orElseGet(() -> Outcome.unknown(question, context.workload(), WORKLOAD__PRACTICES));
    }
}
