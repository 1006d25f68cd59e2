/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Set;

import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Whether the drawing shows something that watches over accounts. */
public enum Watching implements Analysis<Boolean> {
    /** Something that looks for intruders. */
    THREATS(ObservabilityKind.THREAT_DETECTION, Set.of("aws.guardduty", "aws.securityhub", "aws.detective")),
    /** Something that records how resources are set up. */
    CONFIGURATION(ObservabilityKind.CONFIGURATION, Set.of("aws.config", "aws.controltower"));

    private final ObservabilityKind kind;
    private final Set<String> services;

    Watching(ObservabilityKind kind, Set<String> services) {
        this.kind = kind;
        this.services = services;
    }

    @Override
    public Boolean compute(AnalysisContext context) {
        return context.analysis(AllNodes.NODES).stream().anyMatch(node -> node instanceof Observability watch
                && watch.getKind() == kind
                && (watch.getService() == null || watch.getService().startsWith("generic.")
                        || services.contains(watch.getService())));
    }
}
