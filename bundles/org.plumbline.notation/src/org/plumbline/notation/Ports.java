/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.notation.Points.Point;

/**
 * Places of lines along the sides of boxes. Each line has one of its own, in the order of where the lines lead, so that
 * they neither share their first stretch nor cross there. Lines with bend points keep theirs; the others give way.
 */
public final class Ports {

    private static final int STEP = Metrics.FLOW_LABEL_HEIGHT + 2;
    private static final int EDGE = 5;
    /** How far from a corner a line leaves that turns towards that corner. */
    private static final int TURNING = Metrics.COMPONENT_HEIGHT / 2;
    private static final double FIXED = 1000;
    /** A straight line gives way less than one that turns anyway. */
    private static final double STRAIGHT = 4;

    /**
     * The ends of a line that has no bend points.
     *
     * @param source where it leaves the source's side, in pixels from the middle of that side
     * @param target where it meets the target's side, likewise
     * @param turn how far from the source's side its crossing stretch is, from the target's when negative; 0 for the
     *     middle between the two
     * @param tight whether it runs so close to another that their labels do not fit beside each other
     */
    public record Ends(int source, int target, int turn, boolean tight) {
    }

    /**
     * A line between two boxes.
     *
     * @param key by which its ends are found
     * @param from a box, the same object for all lines there
     * @param bends own bend points; empty for a free line
     */
    public record Line(Object key, Object from, Object to, Bounds source, Bounds target, List<Point> bends) {
    }

    private enum Way { UP, DIRECT, DOWN }

    private enum Side { LEFT, RIGHT, TOP, BOTTOM }

    private record Place(Object box, Side side) {
    }

    /** One end of a line at a side of a box. */
    private static final class End {
        private final Bounds box;
        private final Bounds other;
        private final Side side;
        private final Way way;
        private final int wanted;
        private final boolean fixed;
        private double at;
        private int turn;
        private int turning;
        private boolean tight;
        private int neighbours;

        End(Bounds box, Bounds other, Side side, Way way, int wanted, boolean fixed) {
            this.box = box;
            this.other = other;
            this.side = side;
            this.way = way;
            this.wanted = wanted;
            this.fixed = fixed;
        }

        boolean upright() {
            return side == Side.LEFT || side == Side.RIGHT;
        }

        int middle() {
            return upright() ? box.centerY() : box.centerX();
        }

        int otherMiddle() {
            return upright() ? other.centerY() : other.centerX();
        }

        /** Whether a line straight across can end at a place of the side. */
        boolean reaches(int place) {
            return place > (upright() ? box.y() : box.x()) && place < (upright() ? box.bottom() : box.right());
        }

        /** Lines that turn are in the order of their other ends, those that do not in that of their places. */
        double order() {
            return box.equals(other) ? Double.MAX_VALUE : way == Way.DIRECT ? wanted : otherMiddle();
        }

        int gap() {
            return side == Side.RIGHT ? other.x() - box.right() : box.x() - other.right();
        }
    }

    private final Map<Place, List<End>> sides = new LinkedHashMap<>();

    private Ports() {
    }

    /** The ends of all free lines that leave and meet boxes at their sides, in the order in which lines are given. */
    public static Map<Object, Ends> of(List<Line> lines) {
        Ports ports = new Ports();
        Map<Object, End[]> ends = new HashMap<>();
        for (Line each : lines) {
            End[] pair = ends(each);
            if (pair != null) {
                ports.add(each.from, pair[0]);
                ports.add(each.to, pair[1]);
                if (each.bends.isEmpty()) {
                    ends.put(each.key, pair);
                }
            }
        }
        ports.sides.values().forEach(Ports::spread);
        Map<Object, Ends> result = new HashMap<>();
        ends.forEach((key, pair) -> result.put(key, ends(pair[0], pair[1])));
        return result;
    }

    private void add(Object box, End end) {
        sides.computeIfAbsent(new Place(box, end.side), key -> new ArrayList<>()).add(end);
    }

    private static End[] ends(Line line) {
        Bounds source = line.source;
        Bounds target = line.target;
        if (!line.bends.isEmpty()) {
            return new End[] {fixed(source, target, line.bends.get(0)),
                fixed(target, source, line.bends.get(line.bends.size() - 1))};
        }
        if (source.equals(target)) {
            Point out = Routes.loopStart(source);
            Point back = Routes.loopEnd(source);
            return new End[] {new End(source, source, Side.RIGHT, Way.DOWN, out.y(), false),
                new End(source, source, Side.BOTTOM, Way.DOWN, back.x(), false)};
        }
        if (source.overlaps(target)) {
            return null;
        }
        if (Routes.besides(source, target)) {
            boolean right = source.right() <= target.x();
            boolean direct = Routes.facing(source.y(), source.bottom(), target.y(), target.bottom());
            int common = (Math.max(source.y(), target.y()) + Math.min(source.bottom(), target.bottom())) / 2;
            Way way = direct ? Way.DIRECT : target.centerY() < source.centerY() ? Way.UP : Way.DOWN;
            Way back = direct ? Way.DIRECT : way == Way.UP ? Way.DOWN : Way.UP;
            return new End[] {
                new End(source, target, right ? Side.RIGHT : Side.LEFT, way, wanted(source, way, common), false),
                new End(target, source, right ? Side.LEFT : Side.RIGHT, back, wanted(target, back, common), false)};
        }
        if (!Routes.above(source, target)) {
            return null;
        }
        boolean down = source.bottom() <= target.y();
        int common = (Math.max(source.x(), target.x()) + Math.min(source.right(), target.right())) / 2;
        return new End[] {new End(source, target, down ? Side.BOTTOM : Side.TOP, Way.DIRECT, common, false),
            new End(target, source, down ? Side.TOP : Side.BOTTOM, Way.DIRECT, common, false)};
    }

    private static int wanted(Bounds box, Way way, int common) {
        int turning = Math.min(TURNING, box.height() / 2);
        return way == Way.DIRECT ? common : way == Way.UP ? box.y() + turning : box.bottom() - turning;
    }

    private static End fixed(Bounds box, Bounds other, Point bend) {
        Point at = Routes.anchor(box, bend);
        Side side = at.x() == box.x() ? Side.LEFT : at.x() == box.right() ? Side.RIGHT
                : at.y() == box.y() ? Side.TOP : Side.BOTTOM;
        boolean upright = side == Side.LEFT || side == Side.RIGHT;
        return new End(box, other, side, Way.DIRECT, upright ? at.y() : at.x(), true);
    }

    /** Gives the ends at one side their places: as near as can be to where they want to be, a step apart. */
    private static void spread(List<End> ends) {
        ends.sort(Comparator.comparing((End end) -> end.way).thenComparingDouble(End::order)
                .thenComparingInt(End::otherMiddle));
        End first = ends.get(0);
        int low = (first.upright() ? first.box.y() : first.box.x()) + EDGE;
        int high = Math.max(low, (first.upright() ? first.box.bottom() : first.box.right()) - EDGE);
        double step = ends.size() == 1 ? 0 : Math.min(STEP, (high - low) / (ends.size() - 1.0));
        place(ends, step);
        for (int i = 0; i < ends.size(); i++) {
            ends.get(i).at = Math.max(ends.get(i).at, low + i * step);
        }
        for (int i = 0; i < ends.size(); i++) {
            End end = ends.get(i);
            end.at = Math.min(end.at, high - (ends.size() - 1 - i) * step);
            end.neighbours = ends.size();
            end.tight = step < STEP && ends.size() > 1;
        }
        turn(ends.stream().filter(each -> each.way == Way.UP).toList());
        turn(ends.stream().filter(each -> each.way == Way.DOWN && !each.box.equals(each.other)).toList()
                .reversed());
    }

    /** Neighbours that come too near to each other form a block, which is centred where its members want to be. */
    private static void place(List<End> ends, double step) {
        List<double[]> blocks = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            double weight = ends.get(i).fixed ? FIXED : ends.get(i).way == Way.DIRECT ? STRAIGHT : 1;
            blocks.add(new double[] {weight * (ends.get(i).wanted - i * step), weight, 1});
            for (int n = blocks.size(); n > 1 && mean(blocks.get(n - 2)) > mean(blocks.get(n - 1)); n--) {
                double[] last = blocks.remove(n - 1);
                for (int k = 0; k < last.length; k++) {
                    blocks.get(n - 2)[k] += last[k];
                }
            }
        }
        int i = 0;
        for (double[] block : blocks) {
            for (int k = 0; k < block[2]; k++, i++) {
                ends.get(i).at = mean(block) + i * step;
            }
        }
    }

    private static double mean(double[] block) {
        return block[0] / block[1];
    }

    /** The line that leads farthest turns first; all turn before the nearest of the boxes they lead to. */
    private static void turn(List<End> ends) {
        int room = ends.stream().mapToInt(End::gap).min().orElse(0);
        for (int i = 0; i < ends.size(); i++) {
            ends.get(i).turning = ends.size();
            ends.get(i).turn = Math.max(1, room * (i + 1) / (ends.size() + 1));
        }
    }

    private static Ends ends(End source, End target) {
        boolean tight = source.tight || target.tight;
        if (source.way == Way.DIRECT) {
            // Only one can have its way; the more crowded side needs it more.
            int at = (int) Math.round(source.neighbours >= target.neighbours ? source.at : target.at);
            if (source.reaches(at) && target.reaches(at)) {
                return new Ends(at - source.middle(), at - target.middle(), 0, tight);
            }
        }
        int turn = source.turning < 2 && target.turning < 2 ? 0
                : source.turning >= target.turning ? source.turn : -target.turn;
        return new Ends((int) Math.round(source.at) - source.middle(), (int) Math.round(target.at) - target.middle(),
                turn, tight);
    }
}
