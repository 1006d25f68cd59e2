/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.List;
import java.util.Map;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;

/** Where flows begin and end in the versions of a model: whoever deletes a node deletes its flows with it. */
final class FlowEnds {

    private final Versions versions;

    FlowEnds(Versions versions) {
        this.versions = versions;
    }

    /** The ends that a flow of the model has after the merge; empty for what is no flow or has not both. */
    List<String> merged(String id) {
        if (!(versions.model.get(id) instanceof DataFlow mine)) {
            return List.of();
        }
        DataFlow was = flow(versions.baseOf(id));
        DataFlow theirs = flow(versions.template.get(id));
        Node source = end(mine.getSource(), was == null ? null : was.getSource(),
                theirs == null ? null : theirs.getSource());
        Node target = end(mine.getTarget(), was == null ? null : was.getTarget(),
                theirs == null ? null : theirs.getTarget());
        return source == null || target == null ? List.of() : List.of(source.getId(), target.getId());
    }

    private static Node end(Node mine, Node was, Node theirs) {
        return theirs != null && isSame(mine, was) ? theirs : mine;
    }

    private static boolean isSame(Node one, Node other) {
        return one != null && other != null && one.getId().equals(other.getId());
    }

    /**
     * Whether one side lacks the flow only because it deleted a node at its end, while the other side led the flow
     * elsewhere: then nothing contradicts.
     *
     * @param lacking the elements of the side without the flow
     */
    boolean isLedElsewhere(String id, Element now, Map<String, Element> lacking) {
        return now instanceof DataFlow flow && versions.base.get(id) instanceof DataFlow was
                && isWhole(flow) && isWhole(was)
                && !(lacking.containsKey(was.getSource().getId()) && lacking.containsKey(was.getTarget().getId()))
                && isThere(flow.getSource(), lacking) && isThere(flow.getTarget(), lacking);
    }

    private boolean isThere(Node end, Map<String, Element> lacking) {
        return lacking.containsKey(end.getId()) || !versions.base.containsKey(end.getId());
    }

    private static boolean isWhole(DataFlow flow) {
        return flow.getSource() != null && flow.getTarget() != null;
    }

    private static DataFlow flow(Element element) {
        return element instanceof DataFlow flow ? flow : null;
    }
}
