/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.model.Account;
import org.plumbline.model.Compute;
import org.plumbline.model.Environment;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** What the accounts of the drawing hold. */
public final class AccountContents implements Analysis<Map<Account, AccountContents.Contents>> {

    public static final AccountContents ANALYSIS = new AccountContents();

    /**
     * What one account holds, at any depth.
     *
     * @param environments the environments its nodes are said to belong to
     * @param runsCode whether code of the workload runs in it
     */
    public record Contents(Set<Environment> environments, boolean runsCode) { }

    private AccountContents() {
    }

    @Override
    public Map<Account, Contents> compute(AnalysisContext context) {
        Map<Account, Contents> contents = new HashMap<>();
        for (Node node : context.analysis(AllNodes.NODES)) {
            if (node instanceof Account account) {
                List<Node> inside = Nodes.allIn(account);
                Set<Environment> environments = EnumSet.noneOf(Environment.class);
                inside.forEach(each -> environments.add(each.getEnvironment()));
                environments.add(account.getEnvironment());
                environments.remove(Environment.UNKNOWN);
                contents.put(account, new Contents(environments, inside.stream().anyMatch(Compute.class::isInstance)));
            }
        }
        return contents;
    }
}
