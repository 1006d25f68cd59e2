/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.POLICY__RESOURCE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Locale;

import org.plumbline.model.Account;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Narrowing;
import org.plumbline.rules.internal.Permissions;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A service of the provider that may use the resource for whoever asks it. */
public final class ServiceActsForAnyone extends Rule<Policy> {

    private static final String SERVICE = "Service:";

    public ServiceActsForAnyone() {
        super(Policy.class, rule("SEC-IAM-014", "Service may use a resource on behalf of any customer")
                .medium()
                .bestPractices("SEC03-BP07", "SEC08-BP04")
                .effort(Effort.LOW)
                .explanation("The policy lets a service of the provider use the resource and does not say for whom. "
                        + "The service works for all customers, so strangers can make it act on the resource.")
                .impact("Forged messages enter the business, or data leaves by way of a service that everybody trusts.")
                .remediation("Add a condition on the source account and, where it is known, on the source resource."));
    }

    @Override
    public Outcome check(Policy policy, Context context) {
        Component resource = context.target(policy, POLICY__RESOURCE, Component.class).orElse(null);
        if (!Permissions.ofResource(policy, context)
                || resource != null && resource.getDataClass() == DataClass.PUBLIC) {
            return Outcome.notApplicable();
        }
        List<Statement> open = open(policy, context);
        if (open.isEmpty()) {
            return Outcome.satisfied();
        }
        String service = open.get(0).getPrincipals().stream().filter(ServiceActsForAnyone::isService).findFirst()
                .map(p -> p.substring(SERVICE.length())).orElseThrow();
        return Outcome.violated(Names.of(policy) + " lets " + service + " use "
                + Permissions.guarded(policy, context) + " on behalf of anybody.",
                "The service cannot tell the company's requests from a stranger's.", open);
    }

    /** Only the number of the account around the resource is certain enough to be written into a condition. */
    @Override
    public List<Fix> fixes(Policy policy, Context context) {
        return context.target(policy, POLICY__RESOURCE, Component.class)
                .flatMap(resource -> context.enclosing(resource, Account.class)).map(Account::getAccountId)
                .map(id -> List.of(new Fix("Let the service use the resource for account " + id + " only",
                        "Sources in other accounts need a statement of their own.",
                        Narrowing.onlyIf("StringEquals aws:SourceAccount " + id, policy, open(policy, context)))))
                .orElse(List.of());
    }

    private static List<Statement> open(Policy policy, Context context) {
        return Permissions.statements(policy, context).stream()
                .filter(s -> s.getPrincipals().stream().anyMatch(ServiceActsForAnyone::isService))
                .filter(s -> !saysForWhom(s)).toList();
    }

    /** The name of a bucket is free for anybody once its owner gives it up, so naming the bucket is not enough. */
    private static boolean saysForWhom(Statement statement) {
        boolean buckets = statement.getPrincipals().contains(SERVICE + "s3.amazonaws.com");
        return statement.getConditions().stream().map(condition -> condition.toLowerCase(Locale.ROOT))
                .anyMatch(condition -> !buckets || condition.contains("account") || condition.contains("org"));
    }

    private static boolean isService(String principal) {
        return principal.startsWith(SERVICE);
    }
}
