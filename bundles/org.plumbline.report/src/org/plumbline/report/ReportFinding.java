/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import org.plumbline.model.Decision;
import org.plumbline.model.SourceLocation;
import org.plumbline.validation.Finding;

/**
 * A finding as it is reported.
 *
 * @param rank place of its item in the improvement plan, from 1; 0 when a decision keeps it out of the plan
 * @param source where its element is defined; {@code null} when that is not known
 * @param decision what the team decided on it; {@code null} when nothing was decided
 * @param decisionExpired whether the decision has run out
 */
public record ReportFinding(Finding finding, int rank, SourceLocation source, Decision decision,
        boolean decisionExpired) {

    /** Whether it is part of the improvement plan. */
    public boolean open() {
        return rank > 0;
    }
}
