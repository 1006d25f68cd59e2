/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.review.ImprovementPlan;
import org.plumbline.validation.OpenFact;
import org.plumbline.validation.ReviewResult;

/**
 * The workload whose plan is shown.
 *
 * @param session the editor's session, or null when the file is not open and was reviewed as it is on disk
 */
record PlanInput(IFile file, EditSession session, ReviewResult result) {

    /** The same workload after an edit. */
    PlanInput with(ReviewResult newResult) {
        return new PlanInput(file, session, newResult);
    }

    boolean isSameWorkloadAs(PlanInput other) {
        return other != null && file.equals(other.file) && session == other.session;
    }

    /** The findings that no decision covers, in the order in which to mend them. */
    List<RiskItem> risks() {
        List<RiskItem> items = new ArrayList<>();
        for (var step : ImprovementPlan.of(result, RuleConfigs.of(file).suppressions(), LocalDate.now()).items()) {
            step.findings().forEach(finding -> items.add(new RiskItem(step.rank(), finding)));
        }
        return items;
    }

    List<QuestionItem> questions() {
        return OpenFact.of(result.questions()).stream().map(QuestionItem::new).toList();
    }
}
