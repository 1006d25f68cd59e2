/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__WATCHES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__ALARMS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Alarm;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.rules.internal.Drawn;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A component among watched ones that nobody watches. */
public final class ComponentWithoutAlarm extends Rule<Component> {

    public ComponentWithoutAlarm() {
        super(Component.class, rule("OPS-ALARM-001", "Component has no alarm")
                .high()
                .bestPractices("OPS08-BP04", "REL06-BP03")
                .effort(Effort.LOW)
                .explanation("Alarms watch other components of the workload but not this one, although traffic depends "
                        + "on it.")
                .impact("Customers report the outage before the team knows of it, and it lasts longer.")
                .remediation("Add an alarm on what its users would notice, such as errors, latency or the age of the "
                        + "oldest message, and send it to whoever is on call."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!carriesTraffic(component, context) || !context.analysis(Drawn.ALARMS)) {
            return Outcome.notApplicable();
        }
        return context.referrers(component, ALARM__WATCHES, Alarm.class).isEmpty()
                ? Outcome.violated("No alarm watches " + Names.of(component) + ".",
                        "Traffic depends on it, and its failure tells nobody.")
                : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        Alarm alarm = PlumblineFactory.eINSTANCE.createAlarm();
        alarm.setName(Names.of(component) + " errors");
        alarm.setNotifies(Fact.YES);
        return List.of(Fix.of("Add an alarm on " + Names.of(component),
                Change.add(context.workload(), WORKLOAD__ALARMS, alarm),
                Change.add(alarm, ALARM__WATCHES, component))
                .withTradeOff("An alarm that goes off without need is soon ignored; choose its threshold with care."));
    }

    private static boolean carriesTraffic(Component component, Context context) {
        boolean kind = component instanceof Compute || component instanceof DataStore store && serves(store)
                || component instanceof Messaging messaging && holdsMessages(messaging)
                || component instanceof NetworkEntry entry && Entries.servesRequests(entry);
        return kind && (!context.incoming(component).isEmpty() || !context.outgoing(component).isEmpty());
    }

    /** Topics and buses pass messages on at once, so what fails is their targets. */
    private static boolean holdsMessages(Messaging messaging) {
        return switch (messaging.getKind()) {
            case QUEUE, STREAM, BROKER, WORKFLOW -> true;
            case TOPIC, BUS, OTHER -> false;
        };
    }

    private static boolean serves(DataStore store) {
        return switch (store.getKind()) {
            case RELATIONAL, KEY_VALUE, DOCUMENT, CACHE, SEARCH, WAREHOUSE, GRAPH, TIME_SERIES -> true;
            default -> false;
        };
    }
}
