/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.EnumSet;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.plumbline.notation.Metrics;

/** What we ask of ELK. Set on the graph itself: nothing is registered, and ELK's catalogue of options stays unread. */
final class ElkOptions {

    static {
        // Lets ELK copy the default values of its options.
        LayoutMetaDataService.initElkReflect();
    }

    private ElkOptions() {
    }

    static void graph(ElkNode graph, Direction direction) {
        common(graph, direction);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    }

    /**
     * @param extraLeft  room that stays free along the left edge
     * @param extraRight room that stays free along the right edge
     * @param extraBelow room that stays free along the lower edge
     */
    static void container(ElkNode node, Direction direction, int minimumWidth, int minimumHeight, int extraLeft,
            int extraRight, int extraBelow) {
        common(node, direction);
        node.setProperty(LayeredOptions.PADDING, new ElkPadding(Metrics.TITLE_BAND + Metrics.PADDING,
                Metrics.PADDING + extraRight, Metrics.PADDING + extraBelow, Metrics.PADDING + extraLeft));
        node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
        // Downwards, ELK lays out the transposed graph and forgets to transpose the least size.
        node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM,
                direction == Direction.DOWN ? new KVector(minimumHeight, minimumWidth)
                        : new KVector(minimumWidth, minimumHeight));
    }

    /** Folds what is in the node into rows, so that it comes near to these proportions. */
    static void fold(ElkNode node, double aspect) {
        node.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
        node.setProperty(LayeredOptions.ASPECT_RATIO, aspect);
    }

    static void label(ElkLabel label, int width, int height) {
        label.setDimensions(width, height);
        label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    }

    private static void common(ElkNode node, Direction direction) {
        node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        node.setProperty(LayeredOptions.DIRECTION, direction);
        node.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        node.setProperty(LayeredOptions.RANDOM_SEED, 1);
        node.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) Metrics.GAP);
        node.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 20.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE, 14.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        node.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
    }
}
