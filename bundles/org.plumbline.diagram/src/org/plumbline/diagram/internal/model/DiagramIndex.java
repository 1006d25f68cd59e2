/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Shape;

/** Shapes and connections of a diagram by the id of what they draw, and what is hidden on it, kept current. */
final class DiagramIndex extends AdapterImpl {

    private final Map<String, Shape> shapes = new HashMap<>();
    private final Map<String, Connection> connections = new HashMap<>();

    private final Set<String> hidden = new HashSet<>();
    private final Diagram diagram;
    private final Runnable changed;

    /** @param changed is told of every change of the diagram itself: what is on it, not where */
    DiagramIndex(Diagram diagram, Runnable changed) {
        this.diagram = diagram;
        this.changed = changed;
        hidden.addAll(diagram.getHidden());
        diagram.getShapes().forEach(this::added);
        diagram.getConnections().forEach(this::added);
        diagram.eAdapters().add(this);
    }

    void dispose() {
        diagram.eAdapters().remove(this);
    }

    /** Identities of what is hidden; the set follows the diagram. */
    Set<String> hidden() {
        return hidden;
    }

    Shape shape(String id) {
        return shapes.get(id);
    }

    Connection connection(String id) {
        return connections.get(id);
    }

    @Override
    public void notifyChanged(Notification n) {
        changed.run();
        if (n.getFeature() == NotationPackage.eINSTANCE.getDiagram_Hidden()) {
            hidden.clear();
            hidden.addAll(diagram.getHidden());
            return;
        }
        switch (n.getEventType()) {
            case Notification.ADD -> added(n.getNewValue());
            case Notification.ADD_MANY -> ((List<?>) n.getNewValue()).forEach(this::added);
            case Notification.REMOVE -> removed(n.getOldValue());
            case Notification.REMOVE_MANY -> ((List<?>) n.getOldValue()).forEach(this::removed);
            default -> { }
        }
    }

    private void added(Object each) {
        if (each instanceof Shape shape) {
            shapes.put(shape.getElement(), shape);
        } else if (each instanceof Connection connection) {
            connections.put(connection.getElement(), connection);
        }
    }

    private void removed(Object each) {
        if (each instanceof Shape shape) {
            shapes.remove(shape.getElement(), shape);
        } else if (each instanceof Connection connection) {
            connections.remove(connection.getElement(), connection);
        }
    }
}
