/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.model.PlumblinePackage.Literals.POLICY__STATEMENTS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A resource policy that lets anybody use the resource. */
public final class ResourceOpenToEveryone extends Rule<Policy> {

    public ResourceOpenToEveryone() {
        super(Policy.class, rule("SEC-IAM-006", "Resource policy lets everyone in")
                .high()
                .bestPractices("SEC08-BP04", "SEC03-BP07")
                .effort(Effort.LOW)
                .explanation("The policy of the resource allows actions to every principal without a condition, so no "
                        + "account is needed to use them.")
                .impact("Data is read or overwritten by strangers, and the leak looks like normal use until the press "
                        + "calls.")
                .remediation("Name the principals that need the resource, or add a condition on the organisation or "
                        + "the source. Publish files through a CDN that alone may read them."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        Component resource = context.target(policy, POLICY__RESOURCE, Component.class).orElse(null);
        if (!Permissions.ofResource(policy, context) || resource instanceof NetworkEntry
                || resource != null && resource.getDataClass() == DataClass.PUBLIC) {
            return Outcome.notApplicable();
        }
        List<Statement> open = Permissions.statements(policy, context).stream()
                .filter(s -> s.getPrincipals().contains("*") && s.getConditions().isEmpty()).toList();
        return open.isEmpty() ? Outcome.satisfied()
                : Outcome.violated(Names.of(policy) + " lets everyone use "
                        + Permissions.guarded(policy, context) + ".",
                        "No sign-in and no condition stands between a stranger and the resource.", open);
    }

    @Override
    public List<Fix> fixes(Policy policy, Context context) {
        List<Change> changes = Permissions.statements(policy, context).stream()
                .filter(s -> s.getPrincipals().contains("*") && s.getConditions().isEmpty())
                .map(s -> Change.remove(policy, POLICY__STATEMENTS, s)).toList();
        return List.of(new Fix("Remove the open statements from " + Names.of(policy),
                "Whoever used the resource without a name of their own needs a statement for them.", changes));
    }
}
