/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.plumbline.model.Decision;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.review.Coverage;
import org.plumbline.review.DecidedFinding;
import org.plumbline.review.ImprovementPlan;
import org.plumbline.review.PlanItem;
import org.plumbline.review.config.Suppression;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** Everything a report says about one workload, in no format yet. What only some formats need is made when asked. */
public final class ReviewReport {

    private final ReviewResult result;
    private final ImprovementPlan plan;
    private final Sources sources;
    private final List<ReportNote> notes;
    private final LocalDate asOf;
    private final List<ReportFinding> findings;
    private final Supplier<Diagram> layout;
    private Diagram diagram;
    private Coverage coverage;
    private Map<Finding, List<Fix>> fixes;

    private ReviewReport(Builder builder) {
        this.result = builder.result;
        this.plan = ImprovementPlan.of(result, builder.suppressions, builder.today);
        this.sources = builder.sources;
        this.notes = List.copyOf(builder.notes);
        this.asOf = builder.printDate ? builder.today : null;
        this.layout = builder.layout;
        this.findings = collect();
    }

    /**
     * Starts a report on what a review found.
     *
     * @param today the day on which decisions have to hold
     */
    public static Builder builder(ReviewResult result, LocalDate today) {
        return new Builder(result, today);
    }

    public Workload workload() {
        return result.workload();
    }

    public ReviewResult result() {
        return result;
    }

    public ImprovementPlan plan() {
        return plan;
    }

    /** Every finding: those of the plan in its order, then those with a decision that holds. */
    public List<ReportFinding> findings() {
        return findings;
    }

    public Sources sources() {
        return sources;
    }

    /** What became of the parts of an imported file, in its order. */
    public List<ReportNote> notes() {
        return notes;
    }

    /** What is known about each question and best practice of the framework. */
    public Coverage coverage() {
        if (coverage == null) {
            coverage = Coverage.of(result, plan.decided());
        }
        return coverage;
    }

    /** What would mend the finding in the present state of the model. */
    public List<Fix> fixes(ReportFinding finding) {
        if (fixes == null) {
            fixes = Engine.fixesOf(result);
        }
        return fixes.getOrDefault(finding.finding(), List.of());
    }

    /** The day to print on the report; empty when it is to be the same on every day. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The diagram, laid out when it is first asked for. */
    public Diagram diagram() {
        if (diagram == null) {
            diagram = layout.get();
        }
        return diagram;
    }

    private List<ReportFinding> collect() {
        Map<String, Decision> expired = new HashMap<>();
        for (DecidedFinding each : plan.expired()) {
            expired.put(each.finding().id(), each.decision());
        }
        List<ReportFinding> all = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            for (Finding each : item.findings()) {
                Decision decision = expired.isEmpty() ? null : expired.get(each.id());
                all.add(new ReportFinding(each, item.rank(), sources.locate(each.element()), decision,
                        decision != null));
            }
        }
        for (DecidedFinding each : plan.decided()) {
            all.add(new ReportFinding(each.finding(), 0, sources.locate(each.finding().element()), each.decision(),
                    false));
        }
        return List.copyOf(all);
    }

    /** Collects what a report is made of. */
    public static final class Builder {
        private final ReviewResult result;
        private final LocalDate today;
        private Sources sources = Sources.imported("");
        private List<ReportNote> notes = List.of();
        private List<Suppression> suppressions = List.of();
        private Supplier<Diagram> layout;
        private boolean printDate;

        private Builder(ReviewResult result, LocalDate today) {
            this.result = result;
            this.today = today;
            this.layout = () -> AutoLayout.layout(result.workload());
        }

        /** Where elements come from; by default nothing is known. */
        public Builder sources(Sources value) {
            sources = value;
            return this;
        }

        /** The diagram to show; by default one is laid out. */
        public Builder diagram(Supplier<Diagram> value) {
            layout = value;
            return this;
        }

        public Builder notes(List<ReportNote> value) {
            notes = value;
            return this;
        }

        /** Accepted risks that stand beside the model. */
        public Builder suppressions(List<Suppression> value) {
            suppressions = value;
            return this;
        }

        /** Prints the day on the report, which then differs from day to day. */
        public Builder printDate(boolean value) {
            printDate = value;
            return this;
        }

        public ReviewReport build() {
            return new ReviewReport(this);
        }
    }
}
