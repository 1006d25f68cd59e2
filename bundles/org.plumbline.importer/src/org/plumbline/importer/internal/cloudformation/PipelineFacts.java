/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;

/** What the stages of a pipeline say of the way that a change takes. */
final class PipelineFacts {

    private PipelineFacts() {
    }

    static void add(TemplateResource resource, DeliveryPipeline pipeline) {
        List<Resolved> stages = resource.items("Stages");
        if (stages.isEmpty() || resource.get("Stages").isOpen()) {
            return;
        }
        int environments = (int) stages.stream().filter(stage -> has(stage, "Deploy")).count();
        if (environments > 0) {
            pipeline.setEnvironments(environments);
        }
        pipeline.setApproval(Values.fact(stages.stream().anyMatch(stage -> has(stage, "Approval"))));
        // A build may run tests as well, so their absence decides nothing.
        if (stages.stream().anyMatch(stage -> has(stage, "Test"))) {
            pipeline.setTests(Fact.YES);
        }
        if (stages.stream().anyMatch(PipelineFacts::rollsBack)) {
            pipeline.setAutomaticRollback(Fact.YES);
        }
    }

    private static boolean has(Resolved stage, String category) {
        return stage.at("Actions").items().stream().anyMatch(action ->
                action.at("ActionTypeId", "Category").text().filter(category::equals).isPresent());
    }

    private static boolean rollsBack(Resolved stage) {
        return stage.at("OnFailure", "Result").text().filter("ROLLBACK"::equals).isPresent();
    }
}
