/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__RUNTIME_SUPPORTED;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__ENGINE_SUPPORTED;
import static org.plumbline.validation.RuleInfo.rule;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Software that gets no security updates any more. */
public final class UnsupportedSoftware extends Rule<Component> {

    public UnsupportedSoftware() {
        super(Component.class, rule("SEC-PATCH-001", "Runtime or engine gets no security updates")
                .high()
                .bestPractices("SEC06-BP01", "PERF05-BP06")
                .effort(Effort.HIGH)
                .explanation("The runtime, operating system or database engine is past the end of its support. "
                        + "Weaknesses that become known are not mended.")
                .impact("A published weakness becomes a break-in that no insurer pays for, and one day the provider "
                        + "refuses deployments.")
                .remediation("Move to a supported version in a copy of the environment, test it and switch over. Put "
                        + "end-of-support dates into the team's calendar."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component instanceof Compute compute) {
            return decide(component, compute.getRuntimeSupported(), compute.getRuntime(), COMPUTE__RUNTIME_SUPPORTED);
        }
        if (component instanceof DataStore store) {
            return decide(component, store.getEngineSupported(), store.getEngine(), DATA_STORE__ENGINE_SUPPORTED);
        }
        return Outcome.notApplicable();
    }

    /** Without a version there is nothing to look up, so nothing is asked. */
    private static Outcome decide(Component component, Fact supported, String software, EAttribute feature) {
        boolean named = software != null && !software.isBlank();
        String what = named ? software : "Software";
        return switch (supported) {
            case YES -> Outcome.satisfied();
            case NO -> Outcome.violated(what + " of " + Names.of(component) + " gets no security updates.",
                    "Weaknesses found from now on stay open.");
            case UNKNOWN -> named && software.chars().anyMatch(Character::isDigit)
                    ? Outcome.unknown("Does " + what + " of " + Names.of(component) + " still get security updates?",
                            component, feature)
                    : Outcome.notApplicable();
        };
    }
}
