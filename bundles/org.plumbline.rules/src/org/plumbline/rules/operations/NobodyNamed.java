/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.List;

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
    private final String question;
    private final String message;
    private final String why;

    /**
     * @param stakes how much has to hang on the workload
     * @param role the attribute that names the person or team
     */
    NobodyNamed(RuleInfo.Builder info, Stakes stakes, EAttribute role, String question, String message, String why) {
        super(Workload.class, info);
        this.stakes = stakes;
        this.role = role;
        this.question = question;
        this.message = message;
        this.why = why;
    }

    /** Reads who it is; null or blank when it is not said. */
    abstract String named(Workload workload);

    @Override
    public Outcome check(Workload workload, Context context) {
        String named = named(workload);
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
