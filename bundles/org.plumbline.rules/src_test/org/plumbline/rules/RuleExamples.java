/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import java.lang.reflect.Constructor;

import org.plumbline.validation.Rule;

/** Finds the test of a rule, which holds its examples. */
public final class RuleExamples {

    private RuleExamples() {
    }

    /** The test class named after the rule, beside it. */
    public static RuleTest of(Rule<?> rule) {
        try {
            Constructor<?> constructor = Class.forName(rule.getClass().getName() + "Test").getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RuleTest) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(rule.id() + " has no test with examples", e);
        }
    }
}
