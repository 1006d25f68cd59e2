/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A duty for the whole workload that has no name behind it: a question first, a problem once it is in production. */
abstract class NobodyNamed extends Rule<Workload> {

    private final Stakes stakes;
    private final EAttribute role;
    private final Function<Workload, String> name;
    private final String question;
    private final String message;
    private final String why;

    /**
     * @param stakes how much has to hang on the workload
     * @param role the attribute that names the person or team
     * @param name reads that attribute
     */
    NobodyNamed(RuleInfo.Builder info, Stakes stakes, EAttribute role, Function<Workload, String> name,
            String question, String message, String why) {
        super(Workload.class, info);
        this.stakes = stakes;
        this.role = role;
        this.name = name;
        this.question = question;
        this.message = message;
        this.why = why;
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        String named = name.apply(workload);
        if (named != null && !named.isBlank()) {
            return Outcome.satisfied();
        }
        if (!stakes.in(workload, context)) {
            return Outcome.notApplicable();
        }
        return workload.getStage() == Stage.IN_PRODUCTION ? Outcome.violated(message, why)
                : Outcome.unknown(question, workload, role);
    }

    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        return List.of(Fix.of("Name the person or team", Change.set(workload, role, "Team of " + workload.getName()))
                .asking(question, ""));
    }
}
