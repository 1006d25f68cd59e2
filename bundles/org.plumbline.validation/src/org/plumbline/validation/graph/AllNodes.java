/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;

/** The nodes of the workload in drawing order, gathered once for all analyses that look at each of them. */
public final class AllNodes {

    public static final Analysis<List<Node>> NODES = context -> List.copyOf(Nodes.allIn(context.workload()));

    public static final Analysis<List<Component>> COMPONENTS = context -> context.analysis(NODES).stream()
            .filter(Component.class::isInstance).map(Component.class::cast).toList();

    private AllNodes() {
    }
}
