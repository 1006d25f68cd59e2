/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.Risk;

/**
 * What a team says of a rule, apart from the rule itself.
 *
 * @param enabled whether the rule is run
 * @param risk how the team rates a violation; empty where the rule's own rating holds
 * @param values the team's values by the name of the {@link Parameter}
 */
public record RuleSetting(boolean enabled, Optional<Risk> risk, Map<String, Double> values) {

    /** The rule as it comes. */
    public static final RuleSetting DEFAULT = new RuleSetting(true, Optional.empty(), Map.of());

    public RuleSetting {
        values = Map.copyOf(values);
    }
}
