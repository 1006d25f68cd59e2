/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.plumbline.model.Compute;
import org.plumbline.model.Deployment;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Whether pipelines deploy at least half of the compute components of which it is said how they are deployed. */
enum PipelineShare implements Analysis<Boolean> {
    ANALYSIS;

    @Override
    public Boolean compute(AnalysisContext context) {
        int said = 0;
        int piped = 0;
        for (var component : context.analysis(AllNodes.COMPONENTS)) {
            if (component instanceof Compute compute && compute.getDeployment() != Deployment.UNKNOWN) {
                said++;
                piped += compute.getDeployment() == Deployment.PIPELINE ? 1 : 0;
            }
        }
        return piped > 0 && piped * 2 >= said;
    }
}
