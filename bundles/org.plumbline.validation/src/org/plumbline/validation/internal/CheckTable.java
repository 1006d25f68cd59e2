/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.plumbline.model.Element;
import org.plumbline.validation.RuleSet;

/** Which rules look at the elements of a class. */
public final class CheckTable {

    private final RuleSet rules;
    private final Map<Class<?>, ClassChecks> byClass = new ConcurrentHashMap<>();

    public CheckTable(RuleSet rules) {
        this.rules = rules;
    }

    public RuleSet rules() {
        return rules;
    }

    public ClassChecks of(Element element) {
        ClassChecks known = byClass.get(element.getClass());
        return known != null ? known : byClass.computeIfAbsent(element.getClass(), type -> new ClassChecks(rules, type));
    }
}
