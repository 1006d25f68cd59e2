/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRINCIPAL;
import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__BOUNDARY;
import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__POLICIES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A pipeline that turns every author into an administrator. */
public final class AdministratorPipeline extends Rule<DeliveryPipeline> {

    public AdministratorPipeline() {
        super(DeliveryPipeline.class, rule("SEC-PIPE-003", "Pipeline deploys with administrator rights")
                .high()
                .bestPractices("SEC11-BP07", "SEC03-BP02")
                .effort(Effort.HIGH)
                .explanation("The role of the pipeline may do anything in the account and no permissions boundary "
                        + "limits it. Whoever can change its definition or a build script can do the same.")
                .impact("One forged commit or one poisoned build tool takes over the account, past every review of "
                        + "permissions.")
                .remediation("Give the pipeline what it deploys and no more, set a permissions boundary and let a "
                        + "separate role change permissions."));
    }

    @Override
    public Outcome check(DeliveryPipeline pipeline, Context context) {
        Principal role = context.target(pipeline, COMPONENT__PRINCIPAL, Principal.class).orElse(null);
        String name = Names.of(pipeline);
        if (role == null) {
            return Stakes.SENSITIVE.in(context.workload(), context)
                    ? Outcome.unknown("With which role does " + name + " deploy?", pipeline, COMPONENT__PRINCIPAL)
                    : Outcome.notApplicable();
        }
        List<Policy> broad = context.targets(role, PRINCIPAL__POLICIES, Policy.class).stream()
                .filter(policy -> Permissions.administers(policy, context)).toList();
        return broad.isEmpty() || role.getBoundary() == Fact.YES ? Outcome.satisfied()
                : Outcome.violated(name + " deploys with administrator rights as " + Names.of(role) + ".",
                        "Everybody who can change what it runs has the same rights.", broad);
    }

    @Override
    public List<Fix> fixes(DeliveryPipeline pipeline, Context context) {
        return context.target(pipeline, COMPONENT__PRINCIPAL, Principal.class)
                .map(role -> List.of(Fix.of("Limit " + Names.of(role) + " by a permissions boundary",
                        Change.set(role, PRINCIPAL__BOUNDARY, Fact.YES))
                        .withTradeOff("What the boundary leaves out has to be deployed by somebody else.")))
                .orElse(List.of());
    }
}
