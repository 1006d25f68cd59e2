/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Finding;

/** How much there is on each layer, and how much of it is shown. */
public final class LayerCounts {

    private final Map<String, Integer> counts = new HashMap<>();
    private final int findings;
    private final int shownFindings;
    private final int flows;
    private final int shownFlows;

    /** @param open the findings that nobody has accepted */
    public LayerCounts(Workload workload, List<Finding> open, DiagramLayers layers) {
        open.forEach(each -> {
            count(LayerGroup.PILLAR, each.pillar().name());
            count(LayerGroup.RISK, each.risk().name());
        });
        for (Node each : Nodes.allIn(workload)) {
            if (each instanceof Boundary) {
                count(LayerGroup.BOUNDARY, each.eClass().getName());
            } else if (each instanceof Component component) {
                count(LayerGroup.DATA, component.getDataClass().name());
            }
        }
        workload.getFlows().forEach(each -> {
            count(LayerGroup.INTERACTION, each.getInteraction().name());
            count(LayerGroup.ENCRYPTION, each.getEncrypted().name());
            count(LayerGroup.DATA, each.getDataClass().name());
        });
        findings = open.size();
        shownFindings = (int) open.stream().filter(layers::shows).count();
        flows = workload.getFlows().size();
        shownFlows = (int) workload.getFlows().stream().filter(each -> layers.shows(each)).count();
    }

    /** Number of findings or elements on a layer. */
    public int of(Layer layer) {
        return counts.getOrDefault(layer.id(), 0);
    }

    /** One line, such as {@code 7 of 31 findings, 12 of 14 flows shown}. */
    public String text() {
        return shownFindings + " of " + findings + (findings == 1 ? " finding, " : " findings, ")
                + shownFlows + " of " + flows + (flows == 1 ? " flow shown" : " flows shown");
    }

    private void count(LayerGroup group, String name) {
        counts.merge(group.name() + "." + name, 1, Integer::sum);
    }
}
