/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;

/**
 * What a rule says about itself, apart from its check.
 *
 * @param id for ever, such as {@code SEC-DATA-001}: pillar code, topic, number
 * @param title names the problem, in at most 80 characters
 * @param pillar pillar that the risk belongs to
 * @param risk how a violation is rated
 * @param bestPractices ids of the best practices that a violation breaks, the closest first
 * @param effort what the remediation costs
 * @param explanation what is wrong and how it is seen in a design
 * @param impact what happens to the business when it is left
 * @param remediation specific changes that mend it
 * @param parameters figures that teams may set to their own
 */
public record RuleInfo(String id, String title, Pillar pillar, Risk risk, List<String> bestPractices, Effort effort,
        String explanation, String impact, String remediation, List<Parameter> parameters) {

    public RuleInfo {
        bestPractices = List.copyOf(bestPractices);
        parameters = List.copyOf(parameters);
    }

    /** Starts the description of a rule; the pillar follows from the id unless it is named. */
    public static Builder rule(String id, String title) {
        return new Builder(id, title);
    }

    /** Collects the parts of a {@link RuleInfo} by name, so that a rule reads like its page. */
    public static final class Builder {
        private final String id;
        private final String title;
        private Pillar pillar;
        private Risk risk;
        private Effort effort;
        private List<String> bestPractices = List.of();
        private String explanation;
        private String impact;
        private String remediation;
        private List<Parameter> parameters = List.of();

        private Builder(String id, String title) {
            this.id = id;
            this.title = title;
        }

        /** Names the pillar of a rule whose id does not start with a pillar's code. */
        public Builder pillar(Pillar value) {
            pillar = value;
            return this;
        }

        public Builder high() {
            risk = Risk.HIGH;
            return this;
        }

        public Builder medium() {
            risk = Risk.MEDIUM;
            return this;
        }

        public Builder bestPractices(String... ids) {
            bestPractices = List.of(ids);
            return this;
        }

        public Builder effort(Effort value) {
            effort = value;
            return this;
        }

        public Builder explanation(String text) {
            explanation = text;
            return this;
        }

        public Builder impact(String text) {
            impact = text;
            return this;
        }

        public Builder remediation(String text) {
            remediation = text;
            return this;
        }

        /** Names the figures that the check reads with {@link Context#value}. */
        public Builder parameters(Parameter... values) {
            parameters = List.of(values);
            return this;
        }

        /** @throws IllegalStateException when the id names no pillar or a part is missing */
        public RuleInfo build() {
            Pillar own = pillar != null ? pillar : pillarOfId();
            if (risk == null || effort == null || explanation == null || impact == null || remediation == null) {
                throw new IllegalStateException(id + " is described in part only");
            }
            return new RuleInfo(id, title, own, risk, bestPractices, effort, explanation, impact, remediation,
                    parameters);
        }

        private Pillar pillarOfId() {
            String code = id.substring(0, Math.max(0, id.indexOf('-')));
            return Pillar.byCode(code).orElseThrow(() -> new IllegalStateException(id + " names no pillar"));
        }
    }
}
