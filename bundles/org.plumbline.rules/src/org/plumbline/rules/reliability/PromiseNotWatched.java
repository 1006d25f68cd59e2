/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__METRIC;
import static org.plumbline.model.PlumblinePackage.Literals.ALARM__THRESHOLD;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__ALARMS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.regex.Pattern;

import org.plumbline.model.Alarm;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An objective that nobody notices when it is missed. */
public final class PromiseNotWatched extends Rule<Workload> {

    private static final Pattern ERRORS = Pattern.compile(
            "error|5xx|4xx|fault|fail|availab|success|reject|unhealthy", Pattern.CASE_INSENSITIVE);
    private static final Pattern WAITING = Pattern.compile("latency|duration|response.?time|time.?to|p9\\d",
            Pattern.CASE_INSENSITIVE);

    public PromiseNotWatched() {
        super(Workload.class, rule("REL-MON-001", "No alarm tells that an objective is being missed")
                .medium()
                .bestPractices("REL06-BP02", "REL11-BP07", "REL06-BP03", "REL11-BP06")
                .effort(Effort.LOW)
                .explanation("The workload has an objective of availability or latency and has alarms, but none of "
                        + "them looks at errors or at waiting times.")
                .impact("The promise is broken for hours before a customer complains, and the monthly figure is lost "
                        + "by then.")
                .remediation("Measure the share of good and of fast requests at the entry, and alarm while the budget "
                        + "of errors is used up faster than the month allows."));
    }

    @Override
    public Outcome check(Workload workload, Context context) {
        List<Alarm> alarms = context.targets(workload, WORKLOAD__ALARMS, Alarm.class);
        Objectives objectives = Goals.of(context).orElse(null);
        if (alarms.isEmpty() || objectives == null) {
            return Outcome.notApplicable();
        }
        boolean errors = objectives.isSetAvailabilityPercent();
        boolean waiting = objectives.isSetLatencyMillis();
        if (!errors && !waiting) {
            return Outcome.notApplicable();
        }
        Pattern missing = errors && !watches(alarms, ERRORS) ? ERRORS
                : waiting && !watches(alarms, WAITING) ? WAITING : null;
        if (missing == null) {
            return Outcome.satisfied();
        }
        String promise = missing == ERRORS ? Figures.text(objectives.getAvailabilityPercent()) + " percent availability"
                : Figures.text(objectives.getLatencyMillis()) + " milliseconds latency";
        return alarms.stream().filter(alarm -> alarm.getMetric() == null).findFirst()
                .map(silent -> Outcome.unknown("Which metric does the alarm " + Names.of(silent) + " look at?", silent,
                        ALARM__METRIC))
                .orElseGet(() -> Outcome.violated("The objective is " + promise + ", and no alarm looks at "
                        + (missing == ERRORS ? "errors." : "waiting times."),
                        "Missing it is noticed by customers first.", objectives));
    }

    private static boolean watches(List<Alarm> alarms, Pattern metric) {
        return alarms.stream().anyMatch(alarm -> metric.matcher(alarm.getMetric() == null ? "" : alarm.getMetric())
                .find());
    }

    /** Adds an alarm on what is missing, at every entry that faces users. */
    @Override
    public List<Fix> fixes(Workload workload, Context context) {
        List<Alarm> alarms = context.targets(workload, WORKLOAD__ALARMS, Alarm.class);
        Objectives objectives = Goals.of(context).orElseThrow();
        boolean errors = objectives.isSetAvailabilityPercent() && !watches(alarms, ERRORS);
        Alarm alarm = PlumblineFactory.eINSTANCE.createAlarm();
        alarm.setName(errors ? "Too many errors" : "Too slow");
        alarm.setMetric(errors ? "ErrorPercent" : "Latency p95");
        alarm.setNotifies(Fact.YES);
        double threshold = errors ? 100 - objectives.getAvailabilityPercent() : objectives.getLatencyMillis();
        return List.of(Fix.of(errors ? "Add an alarm on errors" : "Add an alarm on latency",
                Change.add(workload, WORKLOAD__ALARMS, alarm), Change.set(alarm, ALARM__THRESHOLD, threshold))
                .asking(errors ? "From which share of errors does it go off?" : "From which latency does it go off?",
                        errors ? "percent" : "milliseconds"));
    }
}
