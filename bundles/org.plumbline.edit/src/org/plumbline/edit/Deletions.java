/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.query.Nodes;

/** What goes with elements that are deleted. */
public final class Deletions {

    private Deletions() {
    }

    /** The elements, what is inside them, and the flows that would have lost an end. */
    public static Set<Element> with(Collection<? extends Element> elements) {
        Set<Element> gone = new LinkedHashSet<>();
        for (Element each : elements) {
            gone.add(each);
            if (each instanceof NodeContainer container) {
                gone.addAll(Nodes.allIn(container));
            }
        }
        for (Element each : List.copyOf(gone)) {
            if (each instanceof Node node) {
                gone.addAll(node.getOutgoing());
                gone.addAll(node.getIncoming());
            }
        }
        return gone;
    }
}
