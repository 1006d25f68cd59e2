/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;

class TransfersTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");
    private final Region here = region("eu-central-1");
    private final Region there = region("eu-west-1");

    @Test
    void sumsUpWhatLeavesARegion() {
        Compute web = b.in(here).add(Compute.class, "web");
        Compute stock = b.in(there).add(Compute.class, "stock");
        DataFlow small = flow(web, stock, 10);
        DataFlow large = flow(web, stock, 90);
        DataFlow unsaid = b.flow(web, stock);
        flow(web, b.in(here).add(Compute.class, "near"), 1000);
        Transfers.Total total = compute().leaving(here).orElseThrow();
        assertEquals(100, total.gigabytes());
        assertEquals(List.of(large, small), total.flows());
        assertEquals(List.of(unsaid), total.unsaid());
        assertEquals(Optional.empty(), compute().leaving(there));
        assertEquals(Transfers.Border.REGION, compute().of(small));
    }

    @Test
    void zonesCountWithinARegion() {
        Compute first = b.in(zone(here, "a")).add(Compute.class, "first");
        Compute second = b.in(zone(here, "b")).add(Compute.class, "second");
        Compute far = b.in(zone(there, "c")).add(Compute.class, "far");
        DataFlow near = flow(first, second, 10);
        DataFlow distant = flow(first, far, 10);
        assertEquals(Transfers.Border.ZONE, compute().of(near));
        assertEquals(Transfers.Border.REGION, compute().of(distant));
        assertEquals(List.of(near), compute().betweenZones().flows());
    }

    @Test
    void findsWhatGoesThereAndBack() {
        Compute web = b.in(here).add(Compute.class, "web");
        Compute filter = b.in(there).add(Compute.class, "filter");
        Compute stock = b.in(here).add(Compute.class, "stock");
        DataFlow out = flow(web, filter, 50);
        DataFlow back = flow(filter, stock, 30);
        Transfers.Detour detour = compute().detourBy(filter).orElseThrow();
        assertEquals(new Transfers.Detour(here, 30, List.of(out, back)), detour);
        assertEquals(Optional.empty(), compute().detourBy(web));
    }

    @Test
    void agreesWithLookingAtEachFlowOnRandomDrawings() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            ModelBuilder model = ModelBuilder.workload("Random");
            List<Region> regions = new ArrayList<>();
            List<Component> all = new ArrayList<>();
            for (String code : List.of("eu-central-1", "eu-west-1", "EU-WEST-1", "us-east-1")) {
                regions.add(model.add(Region.class, code, r -> r.setCode(code)));
            }
            for (int i = 0; i < 10; i++) {
                int at = random.nextInt(regions.size() + 1);
                all.add((at == regions.size() ? model : model.in(regions.get(at))).add(Compute.class, "c" + i));
            }
            for (int i = 0; i < 25; i++) {
                model.flow(all.get(random.nextInt(10)), all.get(random.nextInt(10)),
                        f -> f.setMonthlyGigabytes(random.nextInt(100)));
            }
            Transfers transfers = Engine.analysis(Transfers.ANALYSIS, model.workload());
            double expected = model.workload().getFlows().stream().filter(f -> code(f.getSource()) != null
                    && code(f.getTarget()) != null && !Objects.equals(code(f.getSource()), code(f.getTarget())))
                    .mapToDouble(DataFlow::getMonthlyGigabytes).sum();
            assertEquals(expected, regions.stream().map(transfers::leaving).flatMap(Optional::stream)
                    .mapToDouble(Transfers.Total::gigabytes).sum(), 1e-9, "seed " + seed);
            for (Component component : all) {
                double both = regions.stream().mapToDouble(r -> Math.min(
                        volume(component.getIncoming(), f -> far(component, r, f.getSource())),
                        volume(component.getOutgoing(), f -> far(component, r, f.getTarget())))).max().orElse(0);
                assertEquals(both, transfers.detourBy(component).map(Transfers.Detour::gigabytes).orElse(0.0), 1e-9,
                        "seed " + seed + ", " + component.getName());
            }
        }
    }

    @Test
    void largeDrawingsTakeNoTime() {
        Compute hub = b.in(here).add(Compute.class, "hub");
        for (int i = 0; i < RandomTraffic.MANY; i++) {
            Compute spoke = b.in(there).add(Compute.class, "c" + i);
            flow(hub, spoke, 1);
            flow(spoke, hub, 1);
        }
        assertTimeout(Duration.ofSeconds(2), () -> assertTrue(compute().detourBy(hub).isPresent()));
    }

    private static boolean far(Component component, Region region, Node other) {
        return code(component) != null && code(other) != null && !code(component).equals(code(other))
                && code(other).equals(region.getCode().toLowerCase(Locale.ROOT));
    }

    private static String code(Node node) {
        return node.eContainer() instanceof Region region ? region.getCode().toLowerCase(Locale.ROOT) : null;
    }

    private static double volume(List<DataFlow> flows, Predicate<DataFlow> counted) {
        return flows.stream().filter(counted).mapToDouble(DataFlow::getMonthlyGigabytes).sum();
    }

    private Region region(String code) {
        return b.add(Region.class, code, r -> r.setCode(code));
    }

    private AvailabilityZone zone(Region region, String code) {
        return b.in(region).add(AvailabilityZone.class, code, z -> z.setCode(code));
    }

    private DataFlow flow(Node source, Node target, double gigabytes) {
        return b.flow(source, target, f -> f.setMonthlyGigabytes(gigabytes));
    }

    private Transfers compute() {
        return Engine.analysis(Transfers.ANALYSIS, b.workload());
    }
}
