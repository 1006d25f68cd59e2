/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** What the review is about. */
public final class Scope {

    private Scope() {
    }

    /** A flow is in scope while one of its ends is: what crosses the scope's border concerns the review. */
    public static boolean contains(Element element) {
        if (element instanceof DataFlow flow && flow.getSource() != null && flow.getTarget() != null) {
            return !Nodes.outOfScope(flow.getSource()) || !Nodes.outOfScope(flow.getTarget());
        }
        return !Nodes.outOfScope(element);
    }
}
