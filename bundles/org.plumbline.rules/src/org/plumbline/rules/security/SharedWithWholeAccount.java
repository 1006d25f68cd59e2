/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.model.PlumblinePackage.Literals.POLICY__STATEMENTS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.Policy;
import org.plumbline.model.SecretStore;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.OwnAccounts;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A resource that everybody in another company's account may use. */
public final class SharedWithWholeAccount extends Rule<Policy> {

    public SharedWithWholeAccount() {
        super(Policy.class, rule("SEC-IAM-013", "Resource is shared with all of another account")
                .medium()
                .bestPractices("SEC03-BP07", "SEC03-BP08", "SEC03-BP09")
                .effort(Effort.LOW)
                .explanation("The policy of the resource lets a whole other account in and sets no condition. Who in "
                        + "that account uses the resource is left to its administrators.")
                .impact("A break-in or a former employee over there reaches the company's data, and the company "
                        + "cannot tell who it was.")
                .remediation("Name the role of the other account that needs the resource, or add a condition on its "
                        + "organisation and the way it comes in."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        Component resource = context.target(policy, POLICY__RESOURCE, Component.class).orElse(null);
        if (resource == null || resource.getDataClass() == DataClass.PUBLIC) {
            return Outcome.notApplicable();
        }
        List<Statement> open = open(policy, context);
        if (open.isEmpty()) {
            return Outcome.satisfied();
        }
        return context.analysis(OwnAccounts.ANALYSIS).isEmpty() ? whose(open.get(0), resource, context)
                : Outcome.violated(Names.of(policy) + " shares " + Names.of(resource) + " with a whole other account.",
                        "Whoever has rights in that account can use the resource.", open);
    }

    @Override
    public List<Fix> fixes(Policy policy, Context context) {
        List<Change> changes = open(policy, context).stream()
                .map(s -> Change.remove(policy, POLICY__STATEMENTS, s)).toList();
        return List.of(new Fix("Remove what whole accounts are granted from " + Names.of(policy),
                "Roles of the other account that need the resource have to be named.", changes));
    }

    /** Without a number in the drawing it may be the account itself, which a key policy has to name in any case. */
    private static Outcome whose(Statement statement, Component resource, Context context) {
        if (resource instanceof SecretStore) {
            return Outcome.notApplicable();
        }
        String account = statement.getPrincipals().stream().filter(OwnAccounts::isWhole).findFirst().orElseThrow();
        return Outcome.unknown("Whose account is " + Names.brief(account) + ", which may use " + Names.of(resource)
                + "?", context.workload(), NODE_CONTAINER__NODES);
    }

    private static List<Statement> open(Policy policy, Context context) {
        return Permissions.statements(policy, context).stream()
                .filter(s -> s.getConditions().isEmpty() && !onlyDelivers(s))
                .filter(s -> s.getPrincipals().stream()
                        .anyMatch(p -> OwnAccounts.isWhole(p) && OwnAccounts.isOther(p, context))).toList();
    }

    /** Whoever may only deliver, as load balancers deliver logs from accounts of the provider, learns nothing. */
    private static boolean onlyDelivers(Statement statement) {
        return !statement.getActions().isEmpty() && statement.getActions().stream()
                .allMatch(action -> action.startsWith("s3:Put") || action.equals("sqs:SendMessage"));
    }
}
