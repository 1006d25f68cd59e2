/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__AUTHENTICATION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Authentication;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A call that is trusted because it comes from inside. */
public final class UnauthenticatedCall extends Rule<DataFlow> {

    public UnauthenticatedCall() {
        super(DataFlow.class, rule("SEC-AUTH-002", "Internal call to sensitive data proves no identity")
                .medium()
                .bestPractices("SEC09-BP03", "SEC03-BP01")
                .effort(Effort.MEDIUM)
                .explanation("A component calls another one that handles sensitive data and does not say who it is. "
                        + "Whatever reaches the same network gets the same answers.")
                .impact("One weak component inside is enough to read what the strong ones guard.")
                .remediation("Sign the calls with the role of the caller, pass a token or use mutual TLS, and let the "
                        + "target refuse everything else."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (flow.getAuthentication() != Authentication.NONE && flow.getAuthentication() != Authentication.UNKNOWN) {
            return Outcome.satisfied();
        }
        if (!(context.source(flow).orElse(null) instanceof Component source)
                || !(context.target(flow).orElse(null) instanceof Component target)
                || !isOwn(source) || !isOwn(target) || source instanceof NetworkEntry) {
            return Outcome.notApplicable();
        }
        boolean sensitive = Known.sensitive(flow.getDataClass()) || Known.sensitive(target.getDataClass());
        boolean asks = target.getAuthentication() != Authentication.UNKNOWN;
        if (!sensitive || asks) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        if (flow.getAuthentication() == Authentication.NONE) {
            return Outcome.violated(name + " goes without authentication.",
                    "Whatever gets into the network can ask for the same data.", target);
        }
        return flow.getDataClass().compareTo(DataClass.PERSONAL) >= 0 && target instanceof Compute
                ? Outcome.unknown("How does the caller prove who it is on " + name + "?", flow,
                        DATA_FLOW__AUTHENTICATION)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Fix.of("Sign the calls of " + Names.of(flow, context) + " with the caller's role",
                Change.set(flow, DATA_FLOW__AUTHENTICATION, Authentication.IAM))
                .withTradeOff("Caller and target need a change, and each call takes some milliseconds more."));
    }

    private static boolean isOwn(Component component) {
        return !(component instanceof Client || component instanceof ExternalSystem);
    }
}
