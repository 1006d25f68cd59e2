/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.RegionCatalog;
import org.plumbline.catalog.Scope;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/** In which Region and zone each node of the drawing lies. Two boxes with the same code are the same place. */
public final class Places {

    public static final Analysis<Places> ANALYSIS = Places::new;

    /**
     * A place of the drawing.
     *
     * @param region name of the Region that tells it from others; null outside any
     * @param box the Region's box in the drawing; null outside any
     * @param known what the catalogue says of the Region; null when it does not know its code
     * @param zone name of the zone within the Region; null where none is drawn
     */
    public record Place(String region, Region box, CloudRegion known, String zone) {

        static final Place NOWHERE = new Place(null, null, null, null);

        /** Whether both lie in Regions, and in different ones. */
        public boolean isOtherRegion(Place other) {
            return region != null && other.region != null && !region.equals(other.region);
        }

        /** Whether both lie in zones of the same Region, and in different ones. */
        public boolean isOtherZone(Place other) {
            return zone != null && other.zone != null && !zone.equals(other.zone)
                    && (region == null ? other.region == null : region.equals(other.region));
        }

        /** The least time that a request to the other place and its answer spend on the way, in milliseconds. */
        public double roundTripMillis(Place other) {
            return known == null || other.known == null ? 0 : known.roundTripMillisTo(other.known);
        }
    }

    private final Map<Node, Place> places = new IdentityHashMap<>();

    private Places(AnalysisContext context) {
        place(context.workload(), Place.NOWHERE);
    }

    /** Where the node lies; nowhere when it runs in many places. */
    public Place of(Node node) {
        return places.getOrDefault(node, Place.NOWHERE);
    }

    private void place(NodeContainer container, Place around) {
        for (Node node : container.getNodes()) {
            Place here = within(node, around);
            places.put(node, node instanceof Component component && isEverywhere(component) ? Place.NOWHERE : here);
            if (node instanceof NodeContainer inner) {
                place(inner, here);
            }
        }
    }

    private static Place within(Node node, Place around) {
        return switch (node) {
            case Region region -> new Place(name(region.getCode(), region), region, RegionCatalog
                    .byCode(region.getCode()).or(() -> RegionCatalog.byCode(region.getName())).orElse(null), null);
            case AvailabilityZone zone -> inZone(around, name(zone.getCode(), zone));
            case Subnet subnet when subnet.getZone() != null && !subnet.getZone().isBlank() ->
                inZone(around, name(subnet.getZone(), subnet));
            default -> around;
        };
    }

    private static Place inZone(Place around, String zone) {
        return new Place(around.region, around.box, around.known, zone);
    }

    private static String name(String code, Node node) {
        return Stream.of(code, node.getName(), node.getId()).filter(name -> name != null && !name.isBlank()).findFirst()
                .map(name -> name.strip().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** A component that answers from several Regions is near to each of its callers. */
    private static boolean isEverywhere(Component component) {
        return component.getMultiRegion() == Fact.YES || component.getService() != null
                && ServiceCatalog.byId(component.getService()).map(CloudService::scope)
                        .filter(scope -> scope == Scope.GLOBAL).isPresent();
    }
}
