/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.plumbline.model.Component;
import org.plumbline.model.Region;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Components of a second Region that stand in for one of the first, found by service and name. */
public final class Standbys implements Analysis<Map<Component, Component>> {

    public static final Standbys ANALYSIS = new Standbys();

    /** What names say besides what the component is: its role or its Region. */
    private static final Pattern NOISE = Pattern.compile(
            "standby|secondary|primary|fail-?over|replica|passive|active|main|\\bdr\\b|[a-z]{2}-[a-z]+-\\d|[^a-z0-9]");

    private static final List<String> ROLES =
            List.of("standby", "secondary", "primary", "fail", "replica", "passive", "active", "main", "dr");

    private Standbys() {
    }

    @Override
    public Map<Component, Component> compute(AnalysisContext context) {
        if (context.analysis(Spread.ANALYSIS).regions().size() < 2) {
            return Map.of();
        }
        Map<String, Map<String, List<Component>>> byKey = new LinkedHashMap<>();
        for (Component component : context.analysis(AllNodes.COMPONENTS)) {
            String name = plain(component.getName());
            Nodes.enclosing(component, Region.class).filter(region -> !name.isEmpty())
                    .ifPresent(region -> byKey
                            .computeIfAbsent(component.eClass().getName() + " " + component.getService() + " " + name,
                                    key -> new LinkedHashMap<>())
                            .computeIfAbsent(Spread.key(region), key -> new ArrayList<>()).add(component));
        }
        Map<Component, Component> result = new HashMap<>();
        byKey.values().forEach(byRegion -> {
            List<List<Component>> regions = List.copyOf(byRegion.values());
            for (List<Component> other : regions.subList(1, regions.size())) {
                if (regions.get(0).size() == 1 && other.size() == 1) {
                    result.put(other.get(0), regions.get(0).get(0));
                }
            }
        });
        return result;
    }

    private static String plain(String name) {
        if (name == null) {
            return "";
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return ROLES.stream().anyMatch(lower::contains) || lower.indexOf('-') >= 0
                ? NOISE.matcher(lower).replaceAll("") : lettersAndDigits(lower);
    }

    /** What the pattern leaves of most names, in a tenth of its time. */
    private static String lettersAndDigits(String lower) {
        StringBuilder result = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                result.append(c);
            }
        }
        return result.toString();
    }
}
