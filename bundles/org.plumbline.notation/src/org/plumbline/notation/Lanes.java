/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import org.plumbline.notation.Points.Point;

/**
 * Places of lines that run side by side. Lanes count from zero in the middle outwards, to both sides in turn, a label's
 * height apart. Once the room is used up, further lanes lie between those before, so that no lane depends on how many
 * there are.
 */
public final class Lanes {

    private static final int STEP = Metrics.FLOW_LABEL_HEIGHT + 2;
    private static final int EDGE = 5;
    private static final double TIGHTEST = 1;

    private Lanes() {
    }

    /**
     * The coordinate of a lane.
     *
     * @param room how far lines may go from the middle to each side; the last of it stays free
     */
    static int at(int middle, int room, int lane) {
        int usable = Math.max(0, room - EDGE);
        int left = lane;
        int full = 2 * (usable / STEP) + 1;
        if (left < full) {
            return middle + (left + 1) / 2 * (left % 2 == 0 ? STEP : -STEP);
        }
        for (double gap = STEP / 2.0; gap >= TIGHTEST; gap /= 2) {
            left -= full;
            full = 2 * (int) ((usable / gap + 1) / 2);
            if (left < full) {
                return middle + (int) Math.round((left / 2 * 2 + 1) * (left % 2 == 0 ? -gap : gap));
            }
        }
        return middle;
    }

    /**
     * The middle of a lane's label on a stretch of its line: beside the labels of the lanes next to it.
     *
     * @param tight whether the lanes are less than a label's height apart
     */
    public static Point label(Point a, Point b, int lane, boolean tight) {
        int x = (a.x() + b.x()) / 2;
        int y = (a.y() + b.y()) / 2;
        int width = Math.abs(a.x() - b.x());
        int height = Math.abs(a.y() - b.y());
        if (height > width) {
            int along = at(0, height / 2, lane);
            return new Point(x + (width == 0 ? 0 : (b.x() - a.x()) * along / (b.y() - a.y())), y + along);
        }
        if (!tight || lane % 3 == 0 || width == 0) {
            return new Point(x, y);
        }
        int along = (lane % 3 == 2 ? width : -width) / 4;
        return new Point(x + along, y + (b.y() - a.y()) * along / (b.x() - a.x()));
    }
}
