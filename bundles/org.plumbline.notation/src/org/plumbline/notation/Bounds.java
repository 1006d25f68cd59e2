/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import org.plumbline.notation.Points.Point;

/**
 * A rectangle of the diagram, in pixels.
 *
 * @param x left edge
 * @param y top edge
 */
public record Bounds(int x, int y, int width, int height) {

    public int right() {
        return x + width;
    }

    /** Where a note stands on its diagram; one without a size has the usual size. */
    public static Bounds of(Note note) {
        return new Bounds(note.getX(), note.getY(), note.getWidth() > 0 ? note.getWidth() : Metrics.NOTE_WIDTH,
                note.getHeight() > 0 ? note.getHeight() : Metrics.NOTE_HEIGHT);
    }

    public int bottom() {
        return y + height;
    }

    public int centerX() {
        return x + width / 2;
    }

    public int centerY() {
        return y + height / 2;
    }

    public Bounds moved(int dx, int dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /** Larger by {@code by} on each side; smaller when it is negative. */
    public Bounds grown(int by) {
        return new Bounds(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** Whether the two share area; touching edges do not count. */
    public boolean overlaps(Bounds other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether {@code other} lies inside; touching edges count as inside. */
    public boolean contains(Bounds other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }

    /** Whether the point is inside; the border does not count. */
    public boolean encloses(Point p) {
        return p.x() > x && p.x() < right() && p.y() > y && p.y() < bottom();
    }

    /** Whether the point is on the border. */
    public boolean onBorder(Point p) {
        return p.x() >= x && p.x() <= right() && p.y() >= y && p.y() <= bottom() && !encloses(p);
    }

    /** Whether a horizontal or vertical stretch runs through the inside. */
    public boolean crossedBy(Point a, Point b) {
        return Math.min(a.x(), b.x()) < right() && Math.max(a.x(), b.x()) > x
                && Math.min(a.y(), b.y()) < bottom() && Math.max(a.y(), b.y()) > y;
    }

    /** The smallest rectangle around both. */
    public Bounds union(Bounds other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }
}
