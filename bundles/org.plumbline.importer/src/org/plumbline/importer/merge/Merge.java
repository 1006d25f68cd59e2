/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/**
 * Brings a new import into a model that came from an earlier one. What people drew, named, answered and decided stays,
 * what the template changed changes; where both changed the same, somebody has to choose.
 */
public final class Merge {

    private final Versions versions;
    private final List<String> renamed = new ArrayList<>();

    private Merge(Workload base, Workload model, Workload imported) {
        Workload old = base == null ? model : base;
        if (base != null) {
            base.setId(model.getId());
        }
        List<String> taken = new ArrayList<>(new Versions(base, model, imported).model.keySet());
        old.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                taken.add(element.getId());
            }
        });
        List<Element> others = Alignment.align(old, taken, imported);
        versions = new Versions(base, model, imported);
        for (Element each : others) {
            Element before = (base == null ? versions.model : versions.base).get(each.getId());
            renamed.add(before.getOrigin().logicalId() + " is " + each.getOrigin().logicalId() + " now");
        }
    }

    private Merge(Versions versions) {
        this.versions = versions;
    }

    /**
     * Compares the three versions.
     *
     * @param base what the earlier import made; {@code null} where it was not kept, and then all that differs is a
     *     conflict
     * @param model the model with people's work; only {@link #apply} changes it
     * @param imported the new import; its ids are changed to those of the model
     */
    public static Merge of(Workload base, Workload model, Workload imported) {
        return new Merge(base, model, imported);
    }

    /**
     * Compares three states of one model, whose elements have their ids already.
     *
     * @param base what both others were made of
     * @param model the side that is kept where both changed the same; only {@link #apply} changes it
     * @param other the other side, which takes the part of the template
     */
    public static Merge ofStates(Workload base, Workload model, Workload other) {
        return new Merge(new Versions(base, model, other));
    }

    /** What somebody has to choose, in the order of the model. Nothing is changed. */
    public List<Conflict> conflicts() {
        List<Conflict> found = new ArrayList<>();
        Function<Conflict, Side> keep = conflict -> {
            found.add(conflict);
            return Side.MODEL;
        };
        new Removals(versions, new Places(versions, keep), keep);
        versions.ids(versions.template).forEach(id -> isWanted(id, keep));
        Values values = new Values(versions, keep);
        shared().forEach(values::merge);
        return found;
    }

    /** Changes the model. Call it once. */
    public MergeResult apply(Function<Conflict, Side> choose) {
        List<Conflict> conflicts = new ArrayList<>();
        Function<Conflict, Side> side = conflict -> {
            conflicts.add(conflict);
            return choose.apply(conflict);
        };
        List<String> kept = Kept.of(versions);
        Places places = new Places(versions, side);
        Set<String> gone = new Removals(versions, places, side).gone();
        List<String> leftOut = new ArrayList<>();
        List<String> added = additions(places, side, leftOut);
        places.remove(gone);
        List<String> removed = labels(gone);
        Values values = new Values(versions, side);
        Map<String, Map<EStructuralFeature, Object>> taken = new LinkedHashMap<>();
        shared().stream().filter(id -> !gone.contains(id)).forEach(id -> taken.put(id, values.merge(id)));
        List<String> changed = new ArrayList<>();
        taken.forEach((id, features) -> tellChange(id, features.keySet(), places, changed));
        new Arrangement(versions, places).apply(gone, added);
        added.forEach(id -> taken.put(id, values.merge(id)));
        taken.forEach(values::write);
        return new MergeResult(labels(added), removed, changed, renamed, leftOut, conflicts, places.moved(), kept,
                (Workload) versions.template.get(versions.root.getId()));
    }

    private void tellChange(String id, Set<EStructuralFeature> features, Places places, List<String> changed) {
        Set<EStructuralFeature> said = Set.copyOf(Features.differences(versions.model.get(id),
                versions.template.get(id)));
        List<String> names = new ArrayList<>(features.stream().filter(said::contains).map(Features::name).toList());
        if (places.moved().contains(id)) {
            names.add("place");
        }
        if (!names.isEmpty()) {
            changed.add(Nodes.label(versions.model.get(id)) + ": " + String.join(", ", names));
        }
    }

    private List<String> shared() {
        return versions.template.keySet().stream().filter(id -> versions.model.containsKey(id)
                && versions.model.get(id).eClass() == versions.template.get(id).eClass()).toList();
    }

    private List<String> additions(Places places, Function<Conflict, Side> side, List<String> leftOut) {
        List<String> added = new ArrayList<>();
        List<String> wanted = versions.template.keySet().stream().filter(id -> isWanted(id, side)).toList();
        for (String id : wanted) {
            Element element = versions.template.get(id);
            boolean hasEnds = !(element instanceof DataFlow flow) || places.of(flow.getSource().getId()) != null
                    && places.of(flow.getTarget().getId()) != null;
            if (hasEnds && places.add(id)) {
                added.add(id);
            } else {
                leftOut.add(Nodes.label(element) + ": what it belongs to was deleted in the model");
            }
        }
        return added;
    }

    /** Whether an element comes with the template; one that people deleted only if it changed and they choose so. */
    private boolean isWanted(String id, Function<Conflict, Side> choose) {
        Element template = versions.template.get(id);
        Element base = versions.base.get(id);
        if (versions.model.containsKey(id)) {
            return false;
        }
        if (base == null || new FlowEnds(versions).isLedElsewhere(id, template, versions.model)) {
            return true;
        }
        List<EStructuralFeature> changes = Features.differences(base, template);
        return !changes.isEmpty() && choose.apply(new Conflict(Conflict.Kind.DELETED_IN_MODEL, id,
                Nodes.label(template), "", "", String.join(", ", changes.stream().map(Features::name).toList()), ""))
                == Side.TEMPLATE;
    }

    private List<String> labels(Iterable<String> ids) {
        List<String> labels = new ArrayList<>();
        ids.forEach(id -> labels.add(Nodes.label(Objects.requireNonNull(element(id)))));
        return labels;
    }

    private Element element(String id) {
        return versions.model.getOrDefault(id, versions.template.get(id));
    }
}
