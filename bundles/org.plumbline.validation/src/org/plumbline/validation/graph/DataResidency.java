/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.catalog.RegionCatalog;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.Node;
import org.plumbline.model.Objectives;
import org.plumbline.model.Region;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;

/**
 * Whether what is drawn lies where data may be, as the workload's objectives limit it: to Regions by code, also with a
 * {@code *} at the end, to countries by code or English name, or to areas such as {@code EU}. An entry may list
 * several, separated by commas.
 */
public final class DataResidency {

    public static final Analysis<DataResidency> ANALYSIS = DataResidency::new;

    /** Longer names of places that the catalogue knows by a shorter one. */
    private static final Map<String, String> USUAL = Map.of("european union", "EU", "european economic area", "EEA",
            "usa", "US", "united states of america", "US", "great britain", "GB");

    private final Places places;
    private final List<String> limits = new ArrayList<>();
    private final List<String> notUnderstood = new ArrayList<>();
    private final Map<String, Fact> byRegion = new HashMap<>();
    private final Region allowed;
    private final Component asked;

    private DataResidency(AnalysisContext context) {
        Objectives objectives = context.workload().getObjectives();
        if (objectives != null) {
            objectives.getDataResidency().stream().flatMap(entry -> Arrays.stream(entry.split("[,;]")))
                    .map(String::strip).filter(entry -> !entry.isEmpty()).map(DataResidency::usual)
                    .forEach(limits::add);
        }
        if (limits.isEmpty()) {
            places = null;
            allowed = null;
            asked = null;
            return;
        }
        places = context.analysis(Places.ANALYSIS);
        FlowGraph flows = context.analysis(FlowGraph.ANALYSIS);
        limits.stream().filter(limit -> !isUnderstood(limit)).forEach(notUnderstood::add);
        Region first = null;
        Component open = null;
        for (int v = 0; v < flows.componentCount(); v++) {
            Component component = flows.component(v);
            Places.Place place = places.of(component);
            if (place.region() == null) {
                continue;
            }
            Fact within = byRegion.computeIfAbsent(place.region(), region -> within(place));
            first = first == null && within == Fact.YES ? place.box() : first;
            boolean asks = within == Fact.UNKNOWN && flows.inScope(v) && keepsData(component);
            open = open == null && asks ? component : open;
        }
        allowed = first;
        asked = open;
    }

    /** Whether the objectives limit at all where data may be. */
    public boolean isLimited() {
        return !limits.isEmpty();
    }

    /** Where data may be, in words. */
    public String limits() {
        return String.join(", ", limits);
    }

    /** Whether the node lies where data may be; unknown where its Region or the limit is. */
    public Fact allows(Node node) {
        return places == null ? Fact.UNKNOWN
                : Optional.ofNullable(places.of(node).region()).map(byRegion::get).orElse(Fact.UNKNOWN);
    }

    /** The Region that the node lies in, in words. */
    public String regionOf(Node node) {
        Places.Place place = places.of(node);
        return place.known() != null ? place.known().title() : place.region();
    }

    /** A Region of the drawing where data may be. */
    public Optional<Region> allowedRegion() {
        return Optional.ofNullable(allowed);
    }

    /** Entries that name no Region, country or area that is known, when the component is the one to ask for them at. */
    public List<String> notUnderstoodAt(Component component) {
        return component == asked ? List.copyOf(notUnderstood) : List.of();
    }

    /** Whether where the component keeps data matters: it keeps any, and not for everybody to see. */
    public static boolean keepsData(Component component) {
        return (component instanceof DataStore || component instanceof Messaging)
                && component.getDataClass() != DataClass.PUBLIC;
    }

    private static String usual(String name) {
        return USUAL.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    }

    private Fact within(Places.Place place) {
        if (limits.stream().anyMatch(limit -> matches(limit, place))) {
            return Fact.YES;
        }
        return place.known() == null || !notUnderstood.isEmpty() ? Fact.UNKNOWN : Fact.NO;
    }

    private static boolean matches(String limit, Places.Place place) {
        return matchesCode(limit, place.region()) || place.known() != null && (place.known().isWithin(limit)
                || matchesCode(limit, place.known().code()));
    }

    private static boolean matchesCode(String limit, String code) {
        String wanted = limit.toLowerCase(Locale.ROOT);
        return wanted.endsWith("*") ? code.startsWith(wanted.substring(0, wanted.length() - 1)) : code.equals(wanted);
    }

    private static boolean isUnderstood(String limit) {
        for (CloudRegion region : RegionCatalog.all()) {
            if (region.isWithin(limit) || matchesCode(limit, region.code())) {
                return true;
            }
        }
        return Arrays.stream(Locale.getISOCountries()).anyMatch(code -> code.equalsIgnoreCase(limit)
                || Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(limit));
    }
}
