/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.build.ModelBuilder;

/** Collects flows from everything that hints at them, so that a pair and port is drawn once. */
final class FlowPlan {

    private static final int MOST = 20_000;

    private record Pair(Component source, Component target) {
    }

    private static final class Planned {
        private FlowFacts facts;
        private final SourceLocation origin;
        private final String name;

        Planned(FlowFacts facts, SourceLocation origin, String name) {
            this.facts = facts;
            this.origin = origin;
            this.name = name;
        }
    }

    private final Map<Pair, List<Planned>> flows = new LinkedHashMap<>();
    private int planned;

    /** Adds a flow, or completes one between the same two that this may be. Anything but components is ignored. */
    void add(Element source, Element target, FlowFacts facts, SourceLocation origin, String name) {
        if (!(source instanceof Component from) || !(target instanceof Component to) || from == to
                || planned >= MOST) {
            return;
        }
        List<Planned> between = flows.computeIfAbsent(new Pair(from, to), pair -> new ArrayList<>(1));
        for (Planned each : between) {
            if (each.facts.fits(facts)) {
                each.facts = each.facts.with(facts);
                return;
            }
        }
        between.add(new Planned(facts, origin, name));
        planned++;
    }

    /** Whether there were more flows than a diagram can show, so that some are missing. */
    boolean isFull() {
        return planned >= MOST;
    }

    boolean reaches(Component target, Predicate<Component> source) {
        return flows.keySet().stream().anyMatch(pair -> pair.target() == target && source.test(pair.source()));
    }

    boolean has(Element source, Element target) {
        return source instanceof Component from && target instanceof Component to
                && flows.containsKey(new Pair(from, to));
    }

    void draw(ModelBuilder builder) {
        flows.forEach((pair, between) -> between.forEach(each -> {
            DataFlow flow = builder.flow(pair.source(), pair.target(), each.facts::applyTo);
            flow.setName(each.name);
            flow.setOrigin(each.origin);
            if (flow.getEncrypted() == Fact.UNKNOWN && pair.target() instanceof DataStore store) {
                flow.setEncrypted(store.getKind() == DataStoreKind.CACHE || store.getEncryptedInTransit() == Fact.YES
                        ? store.getEncryptedInTransit() : Fact.UNKNOWN);
            }
        }));
    }
}
