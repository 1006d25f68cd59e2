/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_REGION;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ZONE_COUNT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Standby copies for those who build and test. */
public final class TestEnvironmentBuiltLikeProduction extends Rule<Component> {

    public TestEnvironmentBuiltLikeProduction() {
        super(Component.class, rule("COST-ENV-002", "Test environment pays for the redundancy of production")
                .medium()
                .bestPractices("COST05-BP01", "COST06-BP02", "SUS02-BP02", "SUS06-BP04")
                .effort(Effort.LOW)
                .explanation("A component of a test or development environment has a standby in another zone or "
                        + "Region, which is there for outages that stop no business.")
                .impact("Each environment costs twice what its purpose asks for, and there are several of them.")
                .remediation("Use one zone and one copy there. Build the redundancy only in the environment where "
                        + "fail-over is tested, and only for the time of the test."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (!(component instanceof Compute) && !(component instanceof DataStore)
                || !Environments.serveTheTeam(component, context)
                || context.service(component).filter(s -> s.multiZone() != ServiceFact.UNKNOWN).isPresent()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(component);
        if (component.getMultiRegion() == Fact.YES || component.getMultiZone() == Fact.YES) {
            return Outcome.violated(name + " serves tests and has a standby in another "
                    + (component.getMultiRegion() == Fact.YES ? "Region." : "zone."),
                    "The standby about doubles the price; an outage here stops no business.");
        }
        if (component.getMultiZone() == Fact.NO) {
            return Outcome.satisfied();
        }
        return component instanceof DataStore store && store.getKind() == DataStoreKind.RELATIONAL
                ? Outcome.unknown("Does " + name + " have a standby in another zone?", component,
                        COMPONENT__MULTI_ZONE)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(component, COMPONENT__MULTI_ZONE, Fact.NO));
        changes.add(Change.set(component, COMPONENT__MULTI_REGION, Fact.NO));
        if (component.getZoneCount() > 1) {
            changes.add(Change.set(component, COMPONENT__ZONE_COUNT, 1));
        }
        return List.of(new Fix("Run " + Names.of(component) + " without a standby",
                "A failure of its zone stops the tests for some hours.", changes));
    }
}
