/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Region;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/** Traffic that crosses a border between Regions or zones, and its volume. */
public final class Transfers {

    public static final Analysis<Transfers> ANALYSIS = Transfers::new;

    /**
     * US dollars for a gigabyte from one Region to another, charged where it leaves. It holds for most Regions of
     * Europe and North America and is higher elsewhere; EC2 on-demand pricing, data transfer,
     * aws.amazon.com/ec2/pricing/on-demand.
     */
    public static final double DOLLARS_BETWEEN_REGIONS = 0.02;

    /** US dollars for a gigabyte between zones: 0.01 where it leaves and 0.01 where it arrives; the same source. */
    public static final double DOLLARS_BETWEEN_ZONES = 0.02;

    private static final Comparator<DataFlow> LARGEST_FIRST = Comparator.comparingDouble(Transfers::gigabytes)
            .reversed();

    /** What a flow crosses. */
    public enum Border {
        /** Neither, or a place that the design does not say. */
        NONE,
        ZONE,
        REGION
    }

    /**
     * What several flows carry together.
     *
     * @param gigabytes volume a month of those that say theirs
     * @param flows those flows, the largest first
     * @param unsaid flows that do not say how much they carry
     */
    public record Total(double gigabytes, List<DataFlow> flows, List<DataFlow> unsaid) { }

    /**
     * Data that goes to a component in another Region and from there back.
     *
     * @param region a Region that it comes from and goes to
     * @param gigabytes the part of its volume that goes both ways
     * @param flows the flows there and back
     */
    public record Detour(Region region, double gigabytes, List<DataFlow> flows) { }

    private final FlowGraph graph;
    private final Places places;
    private final Border[] borders;
    private final Map<Region, Total> leaving = new HashMap<>();
    private final Total betweenZones;
    private final Map<Component, Detour> detours = new HashMap<>();

    private Transfers(AnalysisContext context) {
        graph = context.analysis(FlowGraph.ANALYSIS);
        places = context.analysis(Places.ANALYSIS);
        borders = new Border[graph.edgeCount()];
        Map<String, List<DataFlow>> byRegion = new LinkedHashMap<>();
        Map<String, Region> boxes = new HashMap<>();
        List<DataFlow> acrossZones = new ArrayList<>();
        for (int e = 0; e < borders.length; e++) {
            DataFlow flow = graph.flow(e).orElse(null);
            borders[e] = flow == null ? Border.NONE : border(flow);
            if (borders[e] == Border.REGION) {
                Places.Place from = places.of(flow.getSource());
                boxes.putIfAbsent(from.region(), from.box());
                byRegion.computeIfAbsent(from.region(), r -> new ArrayList<>()).add(flow);
            } else if (borders[e] == Border.ZONE) {
                acrossZones.add(flow);
            }
        }
        context.checkCanceled();
        byRegion.forEach((region, flows) -> leaving.put(boxes.get(region), total(flows)));
        betweenZones = total(acrossZones);
        if (!byRegion.isEmpty()) {
            findDetours();
        }
    }

    /** What border the flow crosses. */
    public Border of(DataFlow flow) {
        int edge = graph.edgeOf(flow);
        return edge < 0 ? Border.NONE : borders[edge];
    }

    /** What leaves the Region for others; told at the first of several boxes that stand for the same Region. */
    public Optional<Total> leaving(Region region) {
        return Optional.ofNullable(leaving.get(region));
    }

    /** What goes between zones of the same Region. */
    public Total betweenZones() {
        return betweenZones;
    }

    /** Data that comes to the component from another Region and goes back there. */
    public Optional<Detour> detourBy(Component component) {
        return Optional.ofNullable(detours.get(component));
    }

    private Border border(DataFlow flow) {
        Places.Place from = places.of(flow.getSource());
        Places.Place to = places.of(flow.getTarget());
        return from.isOtherRegion(to) ? Border.REGION : from.isOtherZone(to) ? Border.ZONE : Border.NONE;
    }

    private static Total total(List<DataFlow> flows) {
        List<DataFlow> said = new ArrayList<>();
        List<DataFlow> unsaid = new ArrayList<>();
        double gigabytes = 0;
        for (DataFlow flow : flows) {
            if (gigabytes(flow) > 0) {
                said.add(flow);
                gigabytes += gigabytes(flow);
            } else if (!flow.isSetMonthlyGigabytes()) {
                unsaid.add(flow);
            }
        }
        said.sort(LARGEST_FIRST);
        return new Total(gigabytes, List.copyOf(said), List.copyOf(unsaid));
    }

    /** Copies are kept where they are for a reason, so that what a store sends and gets is no detour. */
    private void findDetours() {
        for (int v = 0; v < graph.componentCount(); v++) {
            if (graph.component(v) instanceof DataStore || !graph.inScope(v)) {
                continue;
            }
            Map<String, List<DataFlow>> there = new LinkedHashMap<>();
            for (int edge : graph.incoming(v)) {
                graph.flow(edge).filter(flow -> borders[edge] == Border.REGION && gigabytes(flow) > 0).ifPresent(flow ->
                        there.computeIfAbsent(places.of(flow.getSource()).region(), r -> new ArrayList<>()).add(flow));
            }
            if (!there.isEmpty()) {
                findWayBack(v, there);
            }
        }
    }

    private void findWayBack(int v, Map<String, List<DataFlow>> there) {
        Map<String, List<DataFlow>> back = new HashMap<>();
        for (int edge : graph.outgoing(v)) {
            graph.flow(edge).filter(flow -> borders[edge] == Border.REGION && gigabytes(flow) > 0).ifPresent(flow ->
                    back.computeIfAbsent(places.of(flow.getTarget()).region(), r -> new ArrayList<>()).add(flow));
        }
        there.forEach((region, flows) -> {
            List<DataFlow> returning = back.getOrDefault(region, List.of());
            double both = Math.min(sum(flows), sum(returning));
            Detour known = detours.get(graph.component(v));
            if (both > 0 && (known == null || both > known.gigabytes())) {
                List<DataFlow> all = new ArrayList<>(flows);
                all.addAll(returning);
                detours.put(graph.component(v), new Detour(places.of(flows.get(0).getSource()).box(), both,
                        List.copyOf(all)));
            }
        });
    }

    private static double sum(List<DataFlow> flows) {
        return flows.stream().mapToDouble(Transfers::gigabytes).sum();
    }

    /** Gigabytes a month; 0 when nothing sensible is said. */
    private static double gigabytes(DataFlow flow) {
        double volume = flow.getMonthlyGigabytes();
        return volume > 0 && volume < Double.POSITIVE_INFINITY ? volume : 0;
    }
}
