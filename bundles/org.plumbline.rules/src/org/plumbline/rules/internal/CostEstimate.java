/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Messaging;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/**
 * What the components are estimated to cost.
 *
 * @param total sum of the estimates, in US dollars a month
 * @param estimated number of components with an estimate
 * @param missing components that cost something and have no estimate, in drawing order
 */
public record CostEstimate(double total, int estimated, List<Component> missing) {

    public static final Analysis<CostEstimate> ANALYSIS = new Sum();

    /** Components that cost something, with an estimate or without. */
    public int components() {
        return estimated + missing.size();
    }

    private static final class Sum implements Analysis<CostEstimate> {
        @Override
        public CostEstimate compute(AnalysisContext context) {
            double total = 0;
            int estimated = 0;
            List<Component> missing = new ArrayList<>();
            for (Component component : context.analysis(AllNodes.COMPONENTS)) {
                if (Nodes.outOfScope(component)) {
                    continue;
                }
                if (component.isSetMonthlyCost() && Double.isFinite(component.getMonthlyCost())) {
                    total += component.getMonthlyCost();
                    estimated++;
                } else if (costsSomething(component)) {
                    missing.add(component);
                }
            }
            return new CostEstimate(total, estimated, List.copyOf(missing));
        }

        private static boolean costsSomething(Component component) {
            if (component instanceof NetworkEntry entry) {
                return switch (entry.getKind()) {
                    case LOAD_BALANCER, API_GATEWAY, CDN, NAT, FIREWALL, VPN, TRANSIT -> true;
                    default -> false;
                };
            }
            return component instanceof Compute || component instanceof DataStore || component instanceof Messaging;
        }
    }
}
