/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.policies;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.plumbline.diagram.internal.kinds.ElementKind;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.query.Nodes;

/** Why a container does not take what is dragged over it, in words for the status line. */
public final class Refusal {

    /** Kinds that AWS writes as names. */
    private static final Set<String> NAMES = Set.of("Availability Zone", "Region");

    private Refusal() {
    }

    /** The reason; empty when the container takes all of it. */
    public static Optional<String> of(DrawnWorkload drawn, NodeContainer container, Collection<? extends Node> dropped) {
        if (dropped.isEmpty() || !(container instanceof Node boundary)) {
            return Optional.empty();
        }
        if (drawn.isCollapsed(boundary)) {
            return Optional.of("Expand " + Nodes.label(boundary) + " to put something into it");
        }
        return dropped.stream().filter(each -> !ElementKinds.mayHold(container, each)).findFirst()
                .map(each -> withArticle(kind(each), true) + " cannot be inside " + withArticle(kind(boundary), false));
    }

    private static String kind(Node node) {
        String kind = ElementKinds.of(node).map(ElementKind::title).orElse(node.eClass().getName());
        return NAMES.contains(kind) ? kind : kind.toLowerCase(Locale.ROOT);
    }

    private static String withArticle(String kind, boolean first) {
        boolean vowel = "aeiouAEIOU".indexOf(kind.charAt(0)) >= 0;
        return (first ? "A" : "a") + (vowel ? "n " : " ") + kind;
    }
}
