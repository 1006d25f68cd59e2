/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.core.options.Direction;
import org.plumbline.notation.Metrics;

/**
 * The layered layout of boxes that are connected, with the boundaries among them opened as far as links reach into
 * them. The rest of a boundary's contents stands on a shelf beside what is connected.
 *
 * <p>Flows run from left to right. What becomes a long strip that way is also tried folded into rows and running
 * downwards, and takes the way that leaves the text largest on a page.
 */
final class LayeredLayout {

    /** A strip: wider than this, and wider than so many times its height. */
    private static final double WIDE = 1400;
    private static final double WIDEST = 2.4;
    /** Another way than straight to the right must make the page smaller by this factor. */
    private static final double GAIN = 0.85;
    private static final int MOST_TRIED_AGAIN = 300;
    private static final int MOST_FOLDED = 3;

    final Arranger arranger;
    final BoxTree tree;
    final List<Box> cluster;
    final Box frame;
    /** What is given to ELK, containers before contents. */
    final List<Box> inside = new ArrayList<>();
    /** What is not connected in an opened boundary. */
    final Map<Box, Shelf> shelves = new LinkedHashMap<>();
    final Map<Box, Boolean> opened = new HashMap<>();

    LayeredLayout(Arranger arranger, BoxTree tree, List<Box> cluster) {
        this.arranger = arranger;
        this.tree = tree;
        this.cluster = cluster;
        this.frame = cluster.get(0).parent;
    }

    Blob run() {
        cluster.forEach(this::prepare);
        ElkRun straight = laidOut(Direction.RIGHT, null);
        if (!isStrip(straight.width(), straight.height()) || inside.size() > MOST_TRIED_AGAIN) {
            return straight.result();
        }
        ElkRun best = straight;
        double least = GAIN * straight.cost();
        for (ElkRun each : others(straight)) {
            if (each.cost() < least) {
                best = each;
                least = each.cost();
            }
        }
        return best.result();
    }

    private static boolean isStrip(double width, double height) {
        return width > WIDE && width > WIDEST * height;
    }

    private List<ElkRun> others(ElkRun straight) {
        List<ElkRun> runs = new ArrayList<>();
        runs.add(laidOut(Direction.DOWN, null));
        runs.add(laidOut(Direction.RIGHT, frame));
        inside.stream().filter(opened::get).filter(each -> isStrip(straight.width(each), straight.height(each)))
                .limit(MOST_FOLDED).forEach(each -> runs.add(laidOut(Direction.RIGHT, each)));
        return runs;
    }

    /**
     * A first run says how large boundaries become, a second makes room for shelves in them, and downwards a last one
     * for lines to pass beside titles.
     *
     * @param folded box whose contents run in rows; may be {@code null}
     */
    private ElkRun laidOut(Direction direction, Box folded) {
        ElkRun run = new ElkRun(this, direction, folded, Map.of(), Map.of());
        Map<Box, Shelf.Fit> fits = fits(run, direction == Direction.RIGHT);
        if (!fits.isEmpty()) {
            run = new ElkRun(this, direction, folded, fits, Map.of());
        }
        Map<Box, Integer> over = direction == Direction.DOWN ? run.linesOverTitles() : Map.of();
        return over.isEmpty() ? run : new ElkRun(this, direction, folded, fits, over);
    }

    private Map<Box, Shelf.Fit> fits(ElkRun run, boolean below) {
        Map<Box, Shelf.Fit> fits = new LinkedHashMap<>();
        shelves.forEach((box, shelf) -> fits.put(box, shelf.fit(below, below
                ? (int) run.width(box) - 2 * Metrics.PADDING
                : (int) run.height(box) - Metrics.TITLE_BAND - 2 * Metrics.PADDING)));
        return fits;
    }

    private void prepare(Box box) {
        inside.add(box);
        List<List<Box>> alone = new ArrayList<>();
        List<Box> connected = new ArrayList<>();
        if (!box.collapsed) {
            for (List<Box> each : arranger.clusters(box)) {
                if (each.stream().anyMatch(child -> child.reachesOutOf(box))) {
                    connected.addAll(each);
                } else {
                    alone.add(each);
                }
            }
        }
        opened.put(box, !connected.isEmpty());
        if (connected.isEmpty()) {
            arranger.arrangeAlone(box);
            return;
        }
        connected.forEach(this::prepare);
        if (!alone.isEmpty()) {
            shelves.put(box, new Shelf(arranger, arranger.arrangeAll(alone)));
        }
    }
}
