/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Account;
import org.plumbline.model.Environment;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** The environments that each account holds, as far as the design says. */
public final class AccountEnvironments implements Analysis<Map<Account, Set<Environment>>> {

    public static final AccountEnvironments ANALYSIS = new AccountEnvironments();

    private AccountEnvironments() {
    }

    @Override
    public Map<Account, Set<Environment>> compute(AnalysisContext context) {
        Map<Account, Set<Environment>> result = new HashMap<>();
        for (Node node : context.analysis(AllNodes.NODES)) {
            Optional<Account> account = node.getEnvironment() == Environment.UNKNOWN ? Optional.empty()
                    : node instanceof Account itself ? Optional.of(itself) : Nodes.enclosing(node, Account.class);
            account.ifPresent(a -> result.computeIfAbsent(a, key -> EnumSet.noneOf(Environment.class))
                    .add(node.getEnvironment()));
        }
        return result;
    }
}
