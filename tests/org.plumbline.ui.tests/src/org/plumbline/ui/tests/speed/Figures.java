/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What was measured: a line for each thing that was done, a pair of columns for each size of drawing. */
final class Figures {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();
    private final List<String> sizes = new ArrayList<>();

    /** What is told from now on is about a drawing of so many boxes. */
    void start(int boxes) {
        sizes.add(String.format(Locale.ROOT, "%,d", boxes));
    }

    /** Frames of the same kind, as median and 95th percentile; a single one as it is. */
    void tell(String name, Frames.Frame... frames) {
        tell(name, times(frames, Frames.Frame::millis), times(frames, Frames.Frame::cpu));
    }

    /** A value that is no time. */
    void tell(String name, double value) {
        tell(name, number(value), "");
    }

    private void tell(String name, String millis, String cpu) {
        List<String> line = lines.computeIfAbsent(name, key -> new ArrayList<>());
        while (line.size() < 2 * (sizes.size() - 1)) {
            line.add("–");
        }
        line.add(millis);
        line.add(cpu);
        System.out.println(name + ": " + millis + " (" + cpu + ")");
    }

    private static String times(Frames.Frame[] frames, ToDoubleFunction<Frames.Frame> value) {
        double[] sorted = Arrays.stream(frames).mapToDouble(value).sorted().toArray();
        return sorted.length == 1 ? number(sorted[0])
                : number(sorted[sorted.length / 2]) + " / " + number(sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A table in Markdown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("| |");
        sizes.forEach(each -> text.append(' ').append(each).append(": ms | CPU |"));
        text.append("\n|---|").append("---:|".repeat(2 * sizes.size())).append('\n');
        lines.forEach((name, values) -> {
            text.append("| ").append(name).append(" | ").append(String.join(" | ", values));
            text.append(" | –".repeat(2 * sizes.size() - values.size())).append(" |\n");
        });
        return text.toString();
    }
}
