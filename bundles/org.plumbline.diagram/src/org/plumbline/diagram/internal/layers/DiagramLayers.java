/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.badges.ElementFindings;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.validation.Finding;

/**
 * What one editor shows of its diagram, and how: which layers, badges by risk or by pillar, the heat of risks, the
 * path that is pointed out. It changes neither model nor diagram.
 */
public final class DiagramLayers {

    private static final String HEAT = "heat";
    private static final String BY_PILLAR = "byPillar";

    private final Set<Layer> hidden = new LinkedHashSet<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final PathHighlight path = new PathHighlight(this::changed);
    private boolean heat;
    private boolean byPillar;

    /** @param listener is told after each change */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    public boolean isShown(Layer layer) {
        return !hidden.contains(layer);
    }

    public void show(Layer layer, boolean shown) {
        if (shown ? hidden.remove(layer) : hidden.add(layer)) {
            changed();
        }
    }

    /** Whether something is hidden. */
    public boolean isFiltered() {
        return !hidden.isEmpty();
    }

    /** Whether a layer of the group is hidden. */
    public boolean isFiltered(LayerGroup group) {
        return hidden.stream().anyMatch(each -> each.group() == group);
    }

    public void showAll() {
        if (isFiltered()) {
            hidden.clear();
            changed();
        }
    }

    /** Whether elements are coloured by their risk. */
    public boolean isHeat() {
        return heat;
    }

    public void setHeat(boolean value) {
        if (heat != value) {
            heat = value;
            changed();
        }
    }

    /** Whether badges count by pillar, and not by risk. */
    public boolean isByPillar() {
        return byPillar;
    }

    public void setByPillar(boolean value) {
        if (byPillar != value) {
            byPillar = value;
            changed();
        }
    }

    public PathHighlight path() {
        return path;
    }

    /** Whether badges and heat count the finding. */
    public boolean shows(Finding finding) {
        return isShown(LayerGroup.PILLAR, finding.pillar()) && isShown(LayerGroup.RISK, finding.risk());
    }

    /** Whether the element is drawn; a component always is, a boundary while its own frame is. */
    public boolean shows(Element element) {
        if (element instanceof DataFlow flow) {
            return isShown(LayerGroup.INTERACTION, flow.getInteraction())
                    && isShown(LayerGroup.ENCRYPTION, flow.getEncrypted())
                    && isShown(LayerGroup.DATA, flow.getDataClass());
        }
        return !(element instanceof Boundary) || isShown(LayerGroup.BOUNDARY, element.eClass().getName());
    }

    /** Whether the element is drawn faintly: it is off the path, or its data is of a hidden class. */
    public boolean fades(Element element) {
        return path.isOff(element)
                || element instanceof Component component && !isShown(LayerGroup.DATA, component.getDataClass());
    }

    /** The risk that colours an element with these findings; empty without one, or while heat is off. */
    public Optional<Risk> heatOf(ElementFindings findings) {
        return heat ? findings.worst() : Optional.empty();
    }

    /** What outlives the editor, as one line; empty when everything is as at first. */
    public String stored() {
        Stream<String> ways = Stream.of(heat ? HEAT : "", byPillar ? BY_PILLAR : "").filter(each -> !each.isEmpty());
        return Stream.concat(ways, hidden.stream().map(Layer::id)).collect(Collectors.joining(","));
    }

    /** Takes up what was stored; names that there are no more are passed over. */
    public void restore(String stored) {
        List<String> names = List.of(stored.split(","));
        heat = names.contains(HEAT);
        byPillar = names.contains(BY_PILLAR);
        hidden.clear();
        for (LayerGroup group : LayerGroup.values()) {
            group.layers().stream().filter(each -> names.contains(each.id())).forEach(hidden::add);
        }
        changed();
    }

    private boolean isShown(LayerGroup group, Enum<?> value) {
        return isShown(group, value.name());
    }

    private boolean isShown(LayerGroup group, String name) {
        // Asked for every element: most of the time nothing is hidden.
        return hidden.isEmpty() || group.named(name).map(this::isShown).orElse(true);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
