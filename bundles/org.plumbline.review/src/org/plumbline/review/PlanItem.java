/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.BestPractice;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Rule;

/**
 * One step of the improvement plan: a rule and every element that violates it, since one remediation usually serves
 * them all. What was seen at an element and why it is rated so is in its finding; what could be changed for it,
 * {@link org.plumbline.validation.Engine#fixes} tells.
 *
 * @param rank place in the plan, from 1
 * @param findings the violations, in drawing order; at least one
 * @param affectedFlows number of data flows that run through the elements or are named by the findings
 */
public record PlanItem(int rank, Rule<?> rule, List<Finding> findings, int affectedFlows) {

    public PlanItem {
        findings = List.copyOf(findings);
    }

    /** Names the problem. */
    public String title() {
        return rule.info().title();
    }

    /** How the findings are rated. A rating of the team's holds for all findings of a rule. */
    public Risk risk() {
        return findings.get(0).risk();
    }

    public Pillar pillar() {
        return rule.info().pillar();
    }

    public Effort effort() {
        return rule.info().effort();
    }

    /** What happens to the business when it is left. */
    public String businessImpact() {
        return rule.info().impact();
    }

    public String remediation() {
        return rule.info().remediation();
    }

    /** The best practices that are broken, the closest first; ids that the catalogue does not know are left out. */
    public List<BestPractice> bestPractices() {
        List<BestPractice> result = new ArrayList<>();
        for (String id : rule.info().bestPractices()) {
            Framework.current().bestPractice(id).ifPresent(result::add);
        }
        return result;
    }
}
