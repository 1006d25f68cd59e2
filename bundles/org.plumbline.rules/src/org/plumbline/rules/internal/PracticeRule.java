/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__PRACTICES;

import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Fact;
import org.plumbline.model.Practices;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.validation.Context;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A rule on how the team works: the answer is one fact among the workload's practices. */
public abstract class PracticeRule extends Rule<Workload> {

    private final Stakes stakes;
    private final EAttribute practice;
    private final String question;
    private final String message;
    private final String why;

    /**
     * A rule that matters for every workload.
     *
     * @param practice the fact that has to be {@link Fact#YES}
     * @param question asked when nobody has said
     * @param message what was seen when the answer is no
     * @param why why that is flagged and rated as it is
     */
    protected PracticeRule(RuleInfo.Builder info, EAttribute practice, String question, String message, String why) {
        this(info, Stakes.ANY, practice, question, message, why);
    }

    /**
     * A rule that does not matter for workloads of low criticality, and asks only when enough hangs on the workload
     * and more of it is drawn than a sketch.
     *
     * @param stakes how much has to hang on it
     */
    protected PracticeRule(RuleInfo.Builder info, Stakes stakes, EAttribute practice, String question, String message,
            String why) {
        super(Workload.class, info);
        this.stakes = stakes;
        this.practice = practice;
        this.question = question;
        this.message = message;
        this.why = why;
    }

    /** The fact that has to be {@link Fact#YES}. */
    public final EAttribute practice() {
        return practice;
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (stakes.ruledOut(workload, context) || !applies(workload, context)) {
            return Outcome.notApplicable();
        }
        Optional<Practices> practices = context.target(workload, WORKLOAD__PRACTICES, Practices.class);
        Fact fact = practices.map(p -> (Fact) p.eGet(practice)).orElse(Fact.UNKNOWN);
        if (fact == Fact.UNKNOWN && (!stakes.in(workload, context) || tooEarly(workload, context))) {
            return Outcome.notApplicable();
        }
        return practices.isEmpty() ? Outcome.unknown(question, workload, WORKLOAD__PRACTICES)
                : Outcome.required(fact, () -> Outcome.violated(message, why), question, practices.get(), practice);
    }

    /** Whether the practice has a meaning for this design; for every design, unless a rule knows better. */
    protected boolean applies(Workload workload, Context context) {
        return true;
    }

    /** A sketch that nobody builds yet gets the few questions that matter for every workload. */
    private boolean tooEarly(Workload workload, Context context) {
        return stakes != Stakes.ANY && workload.getStage().compareTo(Stage.IN_BUILD) < 0
                && context.analysis(Drawn.SKETCH);
    }
}
