/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__METRICS;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/**
 * A rule on components whose speed has to be seen in detail.
 *
 * @param <T> kind of component
 */
abstract class MetricsRule<T extends Component> extends Rule<T> {

    private final String measures;
    private final String how;
    private final String why;

    /**
     * @param measures what is to be measured, in the plural, such as "slow queries and waits"
     * @param how in what detail, such as "by the minute"; empty when there is nothing to say
     * @param why why it is flagged when that is missing
     */
    MetricsRule(Class<T> type, RuleInfo.Builder info, String measures, String how, String why) {
        super(type, info);
        this.measures = measures;
        this.how = how.isEmpty() ? "" : " " + how;
        this.why = why;
    }

    /** Whether the component has to be measured by the team, because its speed varies and no service does it. */
    abstract boolean concerns(T component);

    @Override
    public Outcome check(T component, Context context) {
        Fact metrics = component.getMetrics();
        if (metrics == Fact.UNKNOWN && !Stakes.CRITICAL.in(context.workload(), context) || !concerns(component)
                || isIdle(component, metrics, context) || Environments.serveTheTeam(component, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        return Outcome.required(metrics,
                () -> Outcome.violated("The " + measures + " of " + name + " are not recorded" + how + ".", why),
                "Where are the " + measures + " of " + name + " recorded" + how + "?", component, COMPONENT__METRICS);
    }

    /** In a design without any flows, such as part of a template, that none leads here tells nothing. */
    private static boolean isIdle(Component component, Fact metrics, Context context) {
        return context.incoming(component).isEmpty()
                && (metrics == Fact.UNKNOWN || context.analysis(Drawn.FLOWS));
    }

    @Override
    public List<Fix> fixes(T component, Context context) {
        return List.of(Fix.of("Record the " + measures + " of " + Names.of(component) + how,
                Change.set(component, COMPONENT__METRICS, Fact.YES))
                .withTradeOff("Detailed metrics are paid by their number."));
    }
}
