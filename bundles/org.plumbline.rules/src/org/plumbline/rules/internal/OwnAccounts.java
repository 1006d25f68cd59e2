/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.HashSet;
import java.util.Set;

import org.plumbline.model.Account;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/** The numbers of the accounts in the drawing. */
public final class OwnAccounts implements Analysis<Set<String>> {

    public static final OwnAccounts ANALYSIS = new OwnAccounts();

    private OwnAccounts() {
    }

    @Override
    public Set<String> compute(AnalysisContext context) {
        Set<String> numbers = new HashSet<>();
        for (Node node : Nodes.allIn(context.workload())) {
            if (node instanceof Account account && account.getAccountId() != null) {
                numbers.add(account.getAccountId());
            }
        }
        return numbers;
    }
}
