/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.validation.internal.ById;
import org.plumbline.validation.internal.CrossReferences;

/**
 * Who points at an element. The ends of flows are left to the lists that the nodes keep themselves; there are by far
 * the most of them.
 */
final class References {

    private static final Element[] NOBODY = {};
    private static final EReference SOURCE = PlumblinePackage.Literals.DATA_FLOW__SOURCE;
    private static final EReference TARGET = PlumblinePackage.Literals.DATA_FLOW__TARGET;

    private final Map<EClass, List<EReference>> byClass = new HashMap<>();
    private final Map<Element, Map<EReference, List<Element>>> pointing = new IdentityHashMap<>();

    List<Element> referrers(Element target, EReference reference) {
        if (CrossReferences.isFlowEnd(reference)) {
            return CrossReferences.flows((Node) target, reference);
        }
        return pointing.getOrDefault(target, Map.of()).getOrDefault(reference, List.of());
    }

    /** Tells each element that points at {@code target}, with the reference it does so by. */
    void eachReferrer(Element target, BiConsumer<Element, EReference> consumer) {
        if (target instanceof Node node) {
            node.getOutgoing().forEach(flow -> consumer.accept(flow, SOURCE));
            node.getIncoming().forEach(flow -> consumer.accept(flow, TARGET));
        }
        pointing.getOrDefault(target, Map.of()).forEach(
                (reference, from) -> from.forEach(each -> consumer.accept(each, reference)));
    }

    /**
     * Looks at what the element points at now.
     *
     * @param differing is told each target that was won or lost, with the reference
     */
    void sync(Slot slot, BiConsumer<Element, EReference> differing) {
        List<EReference> references = referencesOf(slot.element);
        if (slot.targets == null) {
            if (references.isEmpty()) {
                return;
            }
            slot.targets = new Element[references.size()][];
            Arrays.fill(slot.targets, NOBODY);
        }
        for (int i = 0; i < slot.targets.length; i++) {
            List<Element> now = new ArrayList<>(1);
            CrossReferences.targets(slot.element, references.get(i), now::add);
            replace(slot, i, references.get(i), now.isEmpty() ? NOBODY : now.toArray(Element[]::new), differing);
        }
    }

    /** Forgets what the element points at. */
    void drop(Slot slot, BiConsumer<Element, EReference> differing) {
        List<EReference> references = referencesOf(slot.element);
        for (int i = 0; slot.targets != null && i < slot.targets.length; i++) {
            replace(slot, i, references.get(i), NOBODY, differing);
        }
    }

    /** Tells what the element points at. */
    void eachTarget(Slot slot, BiConsumer<Element, EReference> consumer) {
        List<EReference> references = referencesOf(slot.element);
        for (int i = 0; slot.targets != null && i < slot.targets.length; i++) {
            for (Element target : slot.targets[i]) {
                consumer.accept(target, references.get(i));
            }
        }
    }

    /** Brings what depends on the element's id into order again. */
    void idChanged(Slot slot) {
        eachTarget(slot, (target, reference) -> {
            List<Element> from = pointing.getOrDefault(target, Map.of()).get(reference);
            if (from != null) {
                from.sort(ById.ORDER);
            }
        });
    }

    private List<EReference> referencesOf(Element element) {
        return byClass.computeIfAbsent(element.eClass(), CrossReferences::of);
    }

    private void replace(Slot slot, int index, EReference reference, Element[] now,
            BiConsumer<Element, EReference> differing) {
        Element[] before = slot.targets[index];
        slot.targets[index] = now;
        for (Element each : before) {
            if (!holds(now, each)) {
                unindex(each, reference, slot.element);
                differing.accept(each, reference);
            }
        }
        for (Element each : now) {
            if (!holds(before, each)) {
                index(each, reference, slot.element);
                differing.accept(each, reference);
            }
        }
    }

    private void index(Element target, EReference reference, Element from) {
        if (!CrossReferences.isFlowEnd(reference)) {
            ById.insert(pointing.computeIfAbsent(target, t -> new HashMap<>(2))
                    .computeIfAbsent(reference, r -> new ArrayList<>(2)), from);
        }
    }

    private void unindex(Element target, EReference reference, Element from) {
        Map<EReference, List<Element>> byReference = pointing.get(target);
        List<Element> referrers = byReference == null ? null : byReference.get(reference);
        if (referrers != null) {
            ById.remove(referrers, from);
            if (referrers.isEmpty()) {
                byReference.remove(reference);
            }
            if (byReference.isEmpty()) {
                pointing.remove(target);
            }
        }
    }

    private static boolean holds(Element[] elements, Element element) {
        for (Element each : elements) {
            if (each == element) {
                return true;
            }
        }
        return false;
    }
}
