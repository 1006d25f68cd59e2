/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.paint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where the children of a figure lie, by the cells of a grid, so that painting and the mouse need not ask each of
 * thousands. It follows children that move; added and removed ones have to be told. What it knows is brought up to date
 * when it is asked.
 */
final class ChildIndex {

    private static final int CELL = 512;
    /** A child over more cells is asked everywhere. */
    private static final int MOST_CELLS = 64;
    /** The mouse is let be so far beside a line, and lines get wider without telling. */
    private static final int MARGIN = 10;
    /** With fewer children it is quicker to ask each. */
    private static final int FEW = 32;

    /** A child in its place among the children and the cells it is listed in, as a rectangle of cells. */
    private record Entry(IFigure child, int order, Rectangle cells) {
        boolean isWide() {
            return (long) cells.width * cells.height > MOST_CELLS;
        }
    }

    private final IFigure parent;
    private final FigureListener movement = this::moved;
    private final Map<Long, List<Entry>> grid = new HashMap<>();
    private final Map<IFigure, Entry> entries = new HashMap<>();
    private final List<Entry> wide = new ArrayList<>();
    private final Set<IFigure> moved = new LinkedHashSet<>();
    private boolean stale = true;

    ChildIndex(IFigure parent) {
        this.parent = parent;
    }

    void added(IFigure child) {
        child.addFigureListener(movement);
        stale = true;
    }

    void removed(IFigure child) {
        child.removeFigureListener(movement);
        stale = true;
    }

    /** The children that may touch the area, and perhaps others, in the order of the children. */
    List<IFigure> near(Rectangle area) {
        List<?> children = parent.getChildren();
        Rectangle cells = cells(area);
        if (children.size() <= FEW || (long) cells.width * cells.height > children.size()) {
            return children.stream().map(IFigure.class::cast).toList();
        }
        update();
        Set<Entry> found = new LinkedHashSet<>(wide);
        each(cells, key -> found.addAll(grid.getOrDefault(key, List.of())));
        return found.stream().sorted(Comparator.comparingInt(Entry::order)).map(Entry::child).toList();
    }

    private void moved(IFigure child) {
        if (!stale) {
            moved.add(child);
        }
    }

    private void update() {
        if (stale || moved.size() > entries.size() / 4) {
            grid.clear();
            entries.clear();
            wide.clear();
            for (Object each : parent.getChildren()) {
                IFigure child = (IFigure) each;
                list(new Entry(child, entries.size(), cells(child.getBounds())));
            }
            stale = false;
        } else {
            moved.forEach(this::list);
        }
        moved.clear();
    }

    private void list(IFigure child) {
        Entry old = entries.get(child);
        Rectangle cells = cells(child.getBounds());
        if (!cells.equals(old.cells())) {
            lists(old, list -> list.remove(old));
            list(new Entry(child, old.order(), cells));
        }
    }

    private void list(Entry entry) {
        entries.put(entry.child(), entry);
        lists(entry, list -> list.add(entry));
    }

    private void lists(Entry entry, Consumer<List<Entry>> change) {
        if (entry.isWide()) {
            change.accept(wide);
        } else {
            each(entry.cells(), key -> change.accept(grid.computeIfAbsent(key, k -> new ArrayList<>())));
        }
    }

    private static Rectangle cells(Rectangle area) {
        int left = Math.floorDiv(area.x - MARGIN, CELL);
        int top = Math.floorDiv(area.y - MARGIN, CELL);
        return new Rectangle(left, top, Math.floorDiv(area.x + area.width + MARGIN, CELL) - left + 1,
                Math.floorDiv(area.y + area.height + MARGIN, CELL) - top + 1);
    }

    private static void each(Rectangle cells, Consumer<Long> visit) {
        for (int x = cells.x; x < cells.x + cells.width; x++) {
            for (int y = cells.y; y < cells.y + cells.height; y++) {
                visit.accept((long) x << 32 | y & 0xffffffffL);
            }
        }
    }
}
