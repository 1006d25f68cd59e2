/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.model.DataClass;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;

/** What layers tell apart, and the layers of each. */
public enum LayerGroup {

    /** Pillars of the findings that badges and heat count. */
    PILLAR("Findings by pillar", of(Pillar.values(), Pillar::title)),
    /** Risks of the findings that badges and heat count. */
    RISK("Findings by risk", of(Risk.values(), risk -> risk.label() + " risk")),
    /** Kinds of boundaries; the frames of those that are hidden leave what is in them in its place. */
    BOUNDARY("Boundaries", List.of(List.of("Account", "Account"), List.of("Region", "Region"),
            List.of("Network", "Network"), List.of("AvailabilityZone", "Availability Zone"),
            List.of("Subnet", "Subnet"), List.of("Group", "Group"))),
    /** Ways of interaction of flows. */
    INTERACTION("Flows by interaction", of(Interaction.values(), LayerGroup::words)),
    /** Whether flows are encrypted. */
    ENCRYPTION("Flows by encryption", of(Fact.values(), fact -> switch (fact) {
        case YES -> "Encrypted";
        case NO -> "Not encrypted";
        case UNKNOWN -> "Unknown";
    })),
    /** Class of the data that flows carry and components hold; components of hidden classes are drawn faintly. */
    DATA("Data class", of(DataClass.values(), LayerGroup::words));

    private final String title;
    private final List<Layer> layers;

    LayerGroup(String title, List<List<String>> names) {
        this.title = title;
        this.layers = names.stream().map(each -> new Layer(this, each.get(0), each.get(1))).toList();
    }

    public String title() {
        return title;
    }

    /** In the order of the control. */
    public List<Layer> layers() {
        return layers;
    }

    /** The layer of this name; empty for what no layer stands for, which is always shown. */
    Optional<Layer> named(String name) {
        return layers.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static <T extends Enum<T>> List<List<String>> of(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(each -> List.of(each.name(), label.apply(each))).toList();
    }

    private static String words(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
