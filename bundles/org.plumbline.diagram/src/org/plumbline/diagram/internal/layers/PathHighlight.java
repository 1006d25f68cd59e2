/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.plumbline.model.Element;

/** The flows to and from some elements, pointed out by drawing all else faintly. */
public final class PathHighlight {

    private final Runnable changed;
    private boolean on;
    private Direction direction = Direction.BOTH;
    private List<Element> starts = List.of();
    private Set<Element> path = Set.of();

    PathHighlight(Runnable changed) {
        this.changed = changed;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean value) {
        if (on != value) {
            on = value;
            find();
            changed.run();
        }
    }

    public Direction direction() {
        return direction;
    }

    public void setDirection(Direction value) {
        if (direction != value) {
            direction = value;
            update();
        }
    }

    /** Elements from which it is followed; with none, nothing is drawn faintly. */
    public List<Element> starts() {
        return starts;
    }

    public void setStarts(Collection<? extends Element> elements) {
        starts = List.copyOf(elements);
        update();
    }

    /** Follows the flows anew, as they are in the model now. */
    public void update() {
        Set<Element> before = path;
        find();
        if (!path.equals(before)) {
            changed.run();
        }
    }

    /** Whether the element is not on the path that is pointed out. */
    public boolean isOff(Element element) {
        return !path.isEmpty() && !path.contains(element);
    }

    private void find() {
        path = on ? FlowPaths.of(starts, direction) : Set.of();
    }
}
