/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on operational excellence: one line a rule. */
public final class OperationalExcellenceRules {

    private static final Rule<?>[] ALL = {
        new ComponentWithoutAlarm(),
        new NoAlarms(),
        new AlarmTellsNobody(),
        new NoInfrastructureAsCode(),
        new ManualDeployment(),
        new NoAutomatedDeployment(),
        new LogRetentionUnset(),
        new PipelineWithoutTests(),
        new AllAtOnceRollout(),
        new NoRunbooks(),
        new NoTracing(),
    };

    private OperationalExcellenceRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
