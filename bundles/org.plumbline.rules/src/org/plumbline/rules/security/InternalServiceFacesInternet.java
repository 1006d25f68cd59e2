/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__INTERNET_FACING;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.model.GenericComponent;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A service for colleagues and components that the internet can reach. */
public final class InternalServiceFacesInternet extends FactRule<Component> {

    public InternalServiceFacesInternet() {
        super(Component.class, rule("SEC-NET-016", "Service that is not for the public faces the internet")
                .medium()
                .bestPractices("SEC05-BP01", "SEC05-BP02")
                .effort(Effort.MEDIUM)
                .explanation("A broker, a cluster's control plane or another service that only components and "
                        + "administrators use can be reached from the internet.")
                .impact("One leaked credential or known weakness is enough to take over the service from anywhere.")
                .remediation("Close the public address of the service and reach it from inside the network, "
                        + "administrators through the VPN or a session service."), COMPONENT__INTERNET_FACING,
                Component::getInternetFacing, Fact.NO);
    }

    /** Entries, servers, functions and data stores have rules of their own; platforms serve the public on purpose. */
    @Override
    protected boolean concerns(Component component, Context context) {
        return component instanceof GenericComponent
                || component instanceof Messaging messaging && messaging.getKind() == MessagingKind.BROKER
                || component instanceof Compute compute && runsForOthers(compute);
    }

    private static boolean runsForOthers(Compute compute) {
        return compute.getKind() == ComputeKind.BATCH
                || compute.getKind() == ComputeKind.CONTAINER && compute.getPublicAddress() == Fact.UNKNOWN;
    }

    @Override
    protected boolean worthAsking(Component component, Context context) {
        return component instanceof Messaging && Known.sensitive(component.getDataClass());
    }

    @Override
    protected String question(String name) {
        return "Can " + name + " be reached from the internet?";
    }

    @Override
    protected Outcome broken(Component component, String name, Context context) {
        return Outcome.violated(name + " can be reached from the internet.",
                "Only components and administrators have business with it.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Close " + name + " to the internet", mend)
                .withTradeOff("Whoever connects from outside today needs another way in.");
    }
}
