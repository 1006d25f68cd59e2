/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.notation.Drawing;

/**
 * The outline, of an array of its roots: the diagrams, and the workload: boundaries with what they hold, and below each
 * node the flows that start there.
 */
final class OutlineContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return (Object[]) input;
    }

    @Override
    public Object[] getChildren(Object parent) {
        List<Object> children = new ArrayList<>();
        if (parent instanceof Drawing drawing) {
            children.addAll(drawing.getDiagrams());
        }
        if (parent instanceof NodeContainer container) {
            children.addAll(container.getNodes());
        }
        if (parent instanceof Node node) {
            children.addAll(node.getOutgoing());
        }
        return children.toArray();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof DataFlow flow ? flow.getSource() : ((EObject) element).eContainer();
    }
}
