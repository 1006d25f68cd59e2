/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.Engine;

/** Small drawings with any traffic between any components, the same for the same seed; and large ones of one shape. */
final class RandomTraffic {

    /** Components of a large drawing, and flows of one. */
    static final int MANY = 10_000;

    private static final List<Class<? extends Component>> KINDS = List.of(Client.class, NetworkEntry.class,
            Compute.class, Compute.class, Compute.class, DataStore.class, ExternalSystem.class);

    final Random random;
    final ModelBuilder model = ModelBuilder.workload("Random");
    final List<Component> components = new ArrayList<>();

    private RandomTraffic(long seed) {
        random = new Random(seed);
    }

    /** Components of all kinds with requests between them, and a few other flows. */
    static RandomTraffic of(long seed, int components, int flows) {
        RandomTraffic traffic = new RandomTraffic(seed);
        for (int i = 0; i < components; i++) {
            traffic.components.add(traffic.model.add(traffic.any(KINDS), "c" + i));
        }
        for (int i = 0; i < flows; i++) {
            traffic.model.flow(traffic.any(traffic.components), traffic.any(traffic.components),
                    f -> f.setInteraction(traffic.random.nextInt(5) == 0 ? Interaction.STREAM : Interaction.REQUEST));
        }
        traffic.components.stream().filter(NetworkEntry.class::isInstance).map(NetworkEntry.class::cast)
                .forEach(e -> e.setKind(traffic.any(List.of(NetworkEntryKind.values()))));
        return traffic;
    }

    /** Tries many small drawings; the second argument is the seed, for messages. */
    static void each(BiConsumer<RandomTraffic, String> test) {
        for (long seed = 0; seed < 400; seed++) {
            test.accept(of(seed, 3 + (int) (seed % 8), (int) (seed % 17)), "seed " + seed);
        }
    }

    /** Tries large drawings: a chain, a hub that all call, a hub that calls all, a ladder and a ring. */
    static void eachShape(Consumer<Workload> test) {
        test.accept(shape((all, i) -> List.of(all.get(i - 1), all.get(i))));
        test.accept(shape((all, i) -> List.of(all.get(i), all.get(0))));
        test.accept(shape((all, i) -> List.of(all.get(0), all.get(i))));
        test.accept(shape((all, i) -> List.of(all.get(i - 1), all.get(i), all.get(i / 2), all.get(i))));
        test.accept(shape((all, i) -> List.of(all.get(i - 1), all.get(i), all.get(i), all.get(i - 1))));
    }

    List<DataFlow> flows() {
        return model.workload().getFlows();
    }

    <R> R compute(Analysis<R> analysis) {
        return Engine.analysis(analysis, model.workload());
    }

    <T> T any(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** What the flows at each step connect, source and target by turns. */
    private interface Step {
        List<Compute> ends(List<Compute> all, int at);
    }

    private static Workload shape(Step step) {
        ModelBuilder model = ModelBuilder.workload("Large");
        List<Compute> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(model.add(Compute.class, "c" + i));
            if (i > 0) {
                List<Compute> ends = step.ends(all, i);
                for (int end = 0; end < ends.size(); end += 2) {
                    model.flow(ends.get(end), ends.get(end + 1), f -> f.setInteraction(Interaction.REQUEST));
                }
            }
        }
        return model.workload();
    }
}
