/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Optional;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Compute;
import org.plumbline.model.PricingModel;

/** Where templates ask for spare capacity. A commitment is made outside of them. */
final class PricingFacts {

    private PricingFacts() {
    }

    /** A capacity type such as {@code SPOT}, {@code FARGATE_SPOT} or {@code ON_DEMAND}. */
    static void capacityType(Resolved type, Compute compute) {
        type.text().map(PricingFacts::model).ifPresent(compute::setPricing);
    }

    /** Spare capacity where every provider of a service's strategy gives nothing else. */
    static void providers(TemplateResource service, Compute compute) {
        List<Resolved> strategy = service.items("CapacityProviderStrategy");
        if (!strategy.isEmpty() && strategy.stream().map(each -> each.at("CapacityProvider").text())
                .allMatch(name -> name.filter("FARGATE_SPOT"::equals).isPresent())) {
            compute.setPricing(PricingModel.SPOT);
        }
    }

    /** Spare capacity where a group's mix of instances has no on-demand part; by default it has nothing else. */
    static void mix(TemplateResource group, Compute compute) {
        Resolved distribution = group.get("MixedInstancesPolicy", "InstancesDistribution");
        Optional<Integer> base = Values.integer(distribution.at("OnDemandBaseCapacity"));
        Optional<Integer> above = Values.integer(distribution.at("OnDemandPercentageAboveBaseCapacity"));
        boolean noBase = distribution.at("OnDemandBaseCapacity").isAbsent() || base.filter(b -> b == 0).isPresent();
        if (noBase && above.filter(percent -> percent == 0).isPresent()) {
            compute.setPricing(PricingModel.SPOT);
        }
    }

    private static PricingModel model(String type) {
        return switch (type) {
            case "SPOT", "FARGATE_SPOT" -> PricingModel.SPOT;
            case "ON_DEMAND", "EC2", "FARGATE" -> PricingModel.ON_DEMAND;
            default -> PricingModel.UNKNOWN;
        };
    }
}
