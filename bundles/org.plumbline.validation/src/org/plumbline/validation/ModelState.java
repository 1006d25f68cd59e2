/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;

/**
 * What is computed at most once while the model does not change: extents, referrers and analyses, each when it is
 * first asked for. Used by one thread at a time.
 */
final class ModelState implements AnalysisContext {

    private final Workload workload;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Class<?>, List<?>> extents = new HashMap<>();
    private final Map<Analysis<?>, Object> analyses = new IdentityHashMap<>();
    private Map<EReference, Map<Element, List<Element>>> referrers;

    ModelState(Workload workload) {
        this.workload = workload;
        elements.add(workload);
        for (TreeIterator<EObject> all = workload.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                elements.add(element);
            }
        }
    }

    @Override
    public Workload workload() {
        return workload;
    }

    @SuppressWarnings("unchecked")
    <T extends Element> List<T> extent(Class<T> type) {
        return (List<T>) extents.computeIfAbsent(type,
                t -> elements.stream().filter(type::isInstance).map(type::cast).toList());
    }

    List<Element> referrers(Element target, EReference reference) {
        if (referrers == null) {
            referrers = new HashMap<>();
            elements.forEach(this::indexReferences);
        }
        return referrers.getOrDefault(reference, Map.of()).getOrDefault(target, List.of());
    }

    @Override
    public void checkCanceled() {
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R analysis(Analysis<R> analysis) {
        Object result = analyses.get(analysis);
        if (result == null) {
            result = analysis.compute(this);
            analyses.put(analysis, result);
        }
        return (R) result;
    }

    private void indexReferences(Element from) {
        for (EReference reference : from.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isTransient()) {
                continue;
            }
            Object value = from.eGet(reference);
            if (value instanceof List<?> many) {
                many.forEach(each -> index(reference, each, from));
            } else {
                index(reference, value, from);
            }
        }
    }

    private void index(EReference reference, Object target, Element from) {
        if (target instanceof Element element) {
            referrers.computeIfAbsent(reference, r -> new IdentityHashMap<>())
                    .computeIfAbsent(element, e -> new ArrayList<>()).add(from);
        }
    }
}
