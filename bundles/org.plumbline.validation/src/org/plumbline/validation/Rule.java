/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;

import org.plumbline.model.Element;

/**
 * One risk: what it is, where it is looked for, how it is decided and how it is mended.
 * <p>
 * A rule has no state and may be run from any thread. It reads the attributes of its subject directly and everything
 * else through the {@link Context}, which records it: recorded reads are what decides when a check is run again.
 * </p>
 *
 * @param <T> type of the elements it looks at
 */
public abstract class Rule<T extends Element> {

    private final Class<T> subjectType;
    private final RuleInfo info;

    protected Rule(Class<T> subjectType, RuleInfo.Builder info) {
        this.subjectType = subjectType;
        this.info = info.build();
    }

    public final RuleInfo info() {
        return info;
    }

    public final String id() {
        return info.id();
    }

    public final Class<T> subjectType() {
        return subjectType;
    }

    /**
     * Whether the check may read anything of the model without telling its context, as rules in a language of their
     * own do. Its checks are run again after every edit.
     */
    public boolean readsAll() {
        return false;
    }

    /**
     * Decides whether the subject has the problem.
     *
     * @param subject an element in scope
     */
    public abstract Outcome check(T subject, Context context);

    /** What would mend the violation that {@link #check} has just reported; the first one is the one to prefer. */
    public List<Fix> fixes(T subject, Context context) {
        return List.of();
    }
}
