/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.ACCOUNT__DEDICATED;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.plumbline.model.Account;
import org.plumbline.model.Boundary;
import org.plumbline.model.Environment;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.rules.internal.AccountContents;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An account in which a mistake in one thing hits another. */
public final class SharedAccount extends Rule<Account> {

    public SharedAccount() {
        super(Account.class, rule("SEC-ACCOUNT-002", "Production shares an account with something else")
                .high()
                .bestPractices("SEC01-BP01")
                .effort(Effort.HIGH)
                .explanation("One account holds the production of the workload together with test environments or "
                        + "other workloads. Permissions, quotas and mistakes of one reach the other.")
                .impact("A developer's experiment deletes customers' data, or a break-in into a test system becomes "
                        + "one into the business.")
                .remediation("Give each environment of each workload an account of its own in one organisation. Start "
                        + "with moving whatever is not production."));
    }

    @Override
    public Outcome check(Account account, Context context) {
        if (context.targets(account, NODE_CONTAINER__NODES, Node.class).isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(account);
        Set<Environment> environments = environments(account, context);
        if (environments.size() > 1) {
            return Outcome.violated(name + " holds " + words(environments) + " side by side.",
                    "Nothing but single permissions keeps one apart from the other.");
        }
        return Outcome.required(account.getDedicated(),
                () -> Outcome.violated(name + " holds other workloads or environments besides this one.",
                        "Their mistakes and intruders reach this workload."),
                "Does " + name + " hold nothing but one environment of this workload?", account, ACCOUNT__DEDICATED);
    }

    /** What is not production moves into accounts of its own. */
    @Override
    public List<Fix> fixes(Account account, Context context) {
        List<Change> changes = new ArrayList<>();
        Set<Environment> environments = environments(account, context);
        if (environments.size() > 1) {
            Environment staying = environments.iterator().next();
            environments.stream().filter(each -> each != staying)
                    .forEach(each -> move(account, each, changes, context));
        }
        if (account.getDedicated() == Fact.NO) {
            changes.add(Change.set(account, ACCOUNT__DEDICATED, Fact.YES));
        }
        return changes.isEmpty() ? List.of()
                : List.of(new Fix("Leave nothing in " + Names.of(account) + " but one environment of this workload",
                        "What calls across the accounts needs roles and connections between them.", changes));
    }

    private static void move(Account account, Environment environment, List<Change> changes, Context context) {
        Account own = PlumblineFactory.eINSTANCE.createAccount();
        own.setName(Names.of(account) + " " + word(environment));
        own.setEnvironment(environment);
        own.setDedicated(Fact.YES);
        changes.add(Change.add(context.workload(), NODE_CONTAINER__NODES, own));
        outermost(account, environment, context)
                .forEach(node -> changes.add(Change.add(own, NODE_CONTAINER__NODES, node)));
    }

    private static List<Node> outermost(Boundary boundary, Environment environment, Context context) {
        List<Node> found = new ArrayList<>();
        for (Node node : context.targets(boundary, NODE_CONTAINER__NODES, Node.class)) {
            if (node.getEnvironment() == environment) {
                found.add(node);
            } else if (node instanceof Boundary inner) {
                found.addAll(outermost(inner, environment, context));
            }
        }
        return found;
    }

    private static Set<Environment> environments(Account account, Context context) {
        return context.analysis(AccountContents.ANALYSIS).get(account).environments();
    }

    private static String words(Set<Environment> environments) {
        return environments.stream().map(SharedAccount::word).collect(Collectors.joining(" and "));
    }

    private static String word(Environment environment) {
        return environment.getLiteral().toLowerCase(Locale.ROOT);
    }
}
