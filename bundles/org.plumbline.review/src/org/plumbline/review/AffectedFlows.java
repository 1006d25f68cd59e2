/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.validation.Finding;

/** Counts the data flows that findings touch: those through their elements and those they name. */
final class AffectedFlows {

    private final Set<DataFlow> flows = new HashSet<>();

    private AffectedFlows() {
    }

    static int count(List<Finding> findings) {
        AffectedFlows result = new AffectedFlows();
        for (Finding each : findings) {
            result.add(each.element());
            each.related().forEach(result::addNamed);
        }
        return result.flows.size();
    }

    private void add(Element element) {
        if (element instanceof Workload workload) {
            flows.addAll(workload.getFlows());
            return;
        }
        addNamed(element);
        if (element instanceof Node node) {
            flows.addAll(node.getOutgoing());
            flows.addAll(node.getIncoming());
        }
        if (element instanceof NodeContainer container) {
            container.getNodes().forEach(this::add);
        }
    }

    private void addNamed(Element element) {
        if (element instanceof DataFlow flow) {
            flows.add(flow);
        }
    }
}
