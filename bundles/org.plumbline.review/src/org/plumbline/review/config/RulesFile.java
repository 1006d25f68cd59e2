/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.Risk;
import org.plumbline.validation.RulePack;
import org.plumbline.validation.Wildcard;

/**
 * What one file says.
 *
 * @param packs packs that are on; empty when the file leaves that to others
 * @param rules settings in the order of the file
 */
record RulesFile(Optional<List<RulePack>> packs, List<Entry> rules, List<Suppression> suppressions) {

    /**
     * Settings of one rule or of several.
     *
     * @param enabled whether they are run; empty when nothing is said
     * @param risk how a violation is rated; empty when nothing is said
     * @param values values by the name of the parameter
     */
    record Entry(Wildcard rule, Optional<Boolean> enabled, Optional<Risk> risk, Map<String, Double> values) { }
}
