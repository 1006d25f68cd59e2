/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__SECURITY_SCAN;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A pipeline that delivers known weaknesses. */
public final class PipelineWithoutSecurityScan extends PipelineRule {

    public PipelineWithoutSecurityScan() {
        super(rule("OPS-PIPE-002", "Pipeline does not look for weaknesses in what it delivers")
                .medium()
                .bestPractices("OPS05-BP07", "OPS05-BP02", "SEC11-BP02")
                .effort(Effort.LOW)
                .explanation("The pipeline delivers code and libraries without checking them for known weaknesses and "
                        + "forgotten credentials.")
                .impact("A library with a published hole reaches production, and attackers find it before the team "
                        + "does.")
                .remediation("Scan libraries, images, templates and code in the pipeline, stop it at severe results, "
                        + "and scan again every night what is already in production."),
                Stakes.OPERATED, DELIVERY_PIPELINE__SECURITY_SCAN,
                new Texts("%s scans neither code nor libraries for weaknesses.",
                        "Known weaknesses pass into production unseen.",
                        "Which scans for weaknesses does %s run?", "Scan code and libraries in %s",
                        "Findings have to be worked through; some are false alarms."));
    }

    @Override
    Fact done(DeliveryPipeline pipeline) {
        return pipeline.getSecurityScan();
    }
}
