/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.OBJECTIVES__COMPLIANCE_SCHEMES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Goals;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Data of people, and no word on the laws that protect it. */
public final class PersonalDataWithoutScheme extends Rule<Workload> {

    private static final String QUESTION =
            "Which laws and schemes does the workload have to comply with for its personal data?";

    public PersonalDataWithoutScheme() {
        super(Workload.class, rule("OPS-GOAL-003", "Rules for personal data are not among the objectives")
                .high()
                .bestPractices("OPS01-BP04", "OPS01-BP03", "SEC01-BP03")
                .effort(Effort.LOW)
                .explanation("The workload handles personal data, and its objectives name no law or scheme that it has "
                        + "to comply with.")
                .impact("An audit or a complaint finds gaps that nobody planned for, and fines and rework follow.")
                .remediation("Ask the data protection officer which laws and contracts hold, such as the GDPR, and "
                        + "write them and the places where data may be kept into the objectives."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        if (!context.analysis(Drawn.PERSONAL_DATA)) {
            return Outcome.notApplicable();
        }
        if (Goals.of(context).filter(o -> !o.getComplianceSchemes().isEmpty()).isPresent()) {
            return Outcome.satisfied();
        }
        if (workload.getStage() == Stage.IN_PRODUCTION) {
            return Outcome.violated("The workload handles personal data, and no law or scheme is named for it.",
                    "It is in production, so the laws hold already.");
        }
        return Goals.ask(QUESTION, OBJECTIVES__COMPLIANCE_SCHEMES, context);
    }
}
