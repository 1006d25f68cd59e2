/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;

final class DeliveryPipelineKind extends ComponentKind {

    DeliveryPipelineKind() {
        super(PlumblinePackage.eINSTANCE.getDeliveryPipeline(), "Delivery pipeline");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        DeliveryPipeline pipeline = (DeliveryPipeline) element;
        say(facts, pipeline.getTests(), "Runs tests", "Runs no tests");
        say(facts, pipeline.getAutomaticRollback(), "Rolls back by itself", "Does not roll back by itself");
        return facts;
    }
}
