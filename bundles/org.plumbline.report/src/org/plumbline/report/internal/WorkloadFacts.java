/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.Words;
import org.plumbline.model.Criticality;
import org.plumbline.model.Objectives;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.internal.HtmlParts.FactRow;

/** What a workload says about itself, for the head of a report; what it does not say is left out. */
final class WorkloadFacts {

    private final List<FactRow> rows = new ArrayList<>();

    private WorkloadFacts() {
    }

    static List<FactRow> of(ReviewReport report) {
        WorkloadFacts facts = new WorkloadFacts();
        Workload workload = report.workload();
        if (workload.getStage() != Stage.UNKNOWN) {
            facts.add("Stage", Words.of(workload.getStage().getName()));
        }
        if (workload.getCriticality() != Criticality.UNKNOWN) {
            facts.add("Criticality", Words.of(workload.getCriticality().getName()));
        }
        facts.add("Owner", workload.getOwner());
        facts.add("Review team", workload.getReviewTeam());
        if (workload.getObjectives() != null) {
            facts.objectives(workload.getObjectives());
        }
        facts.add("Reviewed file", report.sources().file());
        report.asOf().ifPresent(day -> facts.add("As of", day.toString()));
        return facts.rows;
    }

    private void objectives(Objectives o) {
        if (o.isSetAvailabilityPercent()) {
            add("Availability", number(o.getAvailabilityPercent()) + " %");
        }
        if (o.isSetRecoveryTimeMinutes()) {
            add("Recovery time", "within " + number(o.getRecoveryTimeMinutes()) + " min");
        }
        if (o.isSetRecoveryPointMinutes()) {
            add("Recovery point", "at most " + number(o.getRecoveryPointMinutes()) + " min lost");
        }
        if (o.isSetLatencyMillis()) {
            add("Latency", number(o.getLatencyMillis()) + " ms");
        }
        if (o.isSetPeakRequestsPerSecond()) {
            add("Peak load", number(o.getPeakRequestsPerSecond()) + " requests/s");
        }
        if (o.isSetMonthlyBudget()) {
            add("Monthly budget", number(o.getMonthlyBudget()));
        }
        add("Data residency", String.join(", ", o.getDataResidency()));
        add("Compliance", String.join(", ", o.getComplianceSchemes()));
    }

    private void add(String name, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(new FactRow(name, value.strip()));
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
