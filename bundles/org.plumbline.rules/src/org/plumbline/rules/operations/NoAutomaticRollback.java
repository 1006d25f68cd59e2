/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Effort;

/** A deployment that stays broken until somebody comes. */
public final class NoAutomaticRollback extends PipelineRule {

    public NoAutomaticRollback() {
        super(rule("OPS-BACK-002", "A failed deployment is not rolled back by itself")
                .medium()
                .bestPractices("OPS06-BP04", "OPS06-BP01", "REL08-BP04")
                .effort(Effort.MEDIUM)
                .explanation("When a deployment fails or makes errors rise, the pipeline stops or goes on, and a "
                        + "person has to bring back the old version.")
                .impact("A bad release costs as much time as somebody needs to notice it and find the way back.")
                .remediation("Watch errors and latency during the roll-out, and let the pipeline return to the last "
                        + "good version by itself when an alarm goes off."),
                Stakes.OPERATED, DELIVERY_PIPELINE__AUTOMATIC_ROLLBACK,
                new Texts("%s does not roll back a failed deployment.",
                        "Users stay with the broken version until a person reacts.",
                        "What does %s do by itself when a deployment fails?", "Let %s roll back by itself",
                        "Data must fit both versions, or going back breaks more than it mends."));
    }

    @Override
    Fact done(DeliveryPipeline pipeline) {
        return pipeline.getAutomaticRollback();
    }

    @Override
    boolean concerns(DeliveryPipeline pipeline) {
        return deploys(pipeline);
    }
}
