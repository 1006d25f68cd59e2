/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.model.Account;
import org.plumbline.model.Node;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;
import org.plumbline.validation.Context;

/** The numbers of the accounts in the drawing. */
public final class OwnAccounts implements Analysis<Set<String>> {

    public static final OwnAccounts ANALYSIS = new OwnAccounts();

    private static final Pattern ACCOUNT = Pattern.compile("(?:arn:[\\w-]+:(?:iam|sts)::)?(\\d{12})(?::.*)?");
    private static final Pattern WHOLE = Pattern.compile("(?:arn:[\\w-]+:iam::)?\\d{12}(?::root)?");

    private OwnAccounts() {
    }

    @Override
    public Set<String> compute(AnalysisContext context) {
        Set<String> numbers = new HashSet<>();
        for (Node node : context.analysis(AllNodes.NODES)) {
            if (node instanceof Account account && account.getAccountId() != null) {
                numbers.add(account.getAccountId());
            }
        }
        return numbers;
    }

    /** Whether a trusted principal belongs to an account that is not in the drawing. */
    public static boolean isOther(String principal, Context context) {
        Matcher account = ACCOUNT.matcher(principal);
        return account.matches() && !context.analysis(ANALYSIS).contains(account.group(1));
    }

    /** Whether a principal stands for everybody in an account. */
    public static boolean isWhole(String principal) {
        return WHOLE.matcher(principal).matches();
    }

    /** Whether a principal stands for the account as such, whose own policies then decide. */
    public static boolean isRoot(String principal) {
        return principal.endsWith(":root");
    }
}
