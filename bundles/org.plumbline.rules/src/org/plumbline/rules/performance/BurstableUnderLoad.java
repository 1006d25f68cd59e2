/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SIZE;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__UTILIZATION_PERCENT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.model.Component;
import org.plumbline.model.LoadPattern;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A machine that lives on credit. */
public final class BurstableUnderLoad extends Rule<Component> {

    private static final Pattern BURSTABLE = Pattern.compile("(db\\.|cache\\.)?(t2|t3|t3a|t4g)\\.([0-9a-z]+)");
    /**
     * Percent of each processor that a size may use for ever, from the table of baselines in the EC2 user guide. The
     * two largest sizes of t2 have less, see {@link #T2_LARGEST}.
     */
    private static final Map<String, Double> BASELINES = Map.of("nano", 5.0, "micro", 10.0, "small", 20.0,
            "medium", 20.0, "large", 30.0, "xlarge", 40.0, "2xlarge", 40.0);
    private static final Map<String, Double> T2_LARGEST = Map.of("xlarge", 22.5, "2xlarge", 17.0);

    public BurstableUnderLoad() {
        super(Component.class, rule("PERF-BURST-001", "Burstable instance carries more than its baseline")
                .medium()
                .bestPractices("PERF02-BP02", "PERF02-BP01", "PERF02-BP04")
                .effort(Effort.LOW)
                .explanation("The instance type collects credits while it is idle and spends them under load. Its "
                        + "average load is above what it earns, so the credits run out.")
                .impact("After a few busy hours every request takes several times as long, or the bill carries a "
                        + "surcharge that nobody planned.")
                .remediation("Move to a type with full processors, such as the m or c family, or to a size whose "
                        + "baseline is above the average load. Alarm on the credit balance until then."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        String size = component.getSize();
        if (size == null || size.indexOf('t') < 0) {
            return Outcome.notApplicable();
        }
        Matcher parts = BURSTABLE.matcher(size.toLowerCase(Locale.ROOT));
        Double baseline = parts.matches() ? baseline(parts.group(2), parts.group(3)) : null;
        if (baseline == null || Environments.serveTheTeam(component, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        if (!component.isSetUtilizationPercent()) {
            return component.getLoadPattern() == LoadPattern.STEADY || Stakes.CRITICAL.in(context.workload(), context)
                    ? Outcome.unknown("What share of its processors does " + name + " (" + size + ") use on average?",
                            component, COMPONENT__UTILIZATION_PERCENT)
                    : Outcome.notApplicable();
        }
        double used = component.getUtilizationPercent();
        return used <= baseline ? Outcome.satisfied()
                : Outcome.violated(name + " uses " + Figures.text(used) + " percent of its processors; " + size
                        + " earns " + Figures.text(baseline) + " percent.",
                        "It spends credits faster than it earns them and is throttled when they are gone.");
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        Matcher parts = BURSTABLE.matcher(component.getSize().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return List.of();
        }
        String prefix = parts.group(1) == null ? "" : parts.group(1);
        String family = parts.group(2).equals("t4g") || !prefix.isEmpty() ? "m7g" : "m7i";
        String size = parts.group(3).endsWith("xlarge") ? parts.group(3) : "large";
        return List.of(Fix.of("Give " + Names.of(component) + " full processors",
                Change.set(component, COMPONENT__SIZE, prefix + family + "." + size))
                .asking("Which instance type does " + Names.of(component) + " get?", "")
                .withTradeOff("A type with full processors costs about a tenth more, and much more than a small one."));
    }

    private static Double baseline(String family, String size) {
        Double less = family.equals("t2") ? T2_LARGEST.get(size) : null;
        return less == null ? BASELINES.get(size) : less;
    }
}
