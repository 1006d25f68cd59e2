/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.validation.Analysis;

/**
 * A model that does not change: extents, referrers and analyses are each computed when first asked for, by whichever
 * thread asks.
 */
public final class BatchView implements ModelView {

    private final Workload workload;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Class<?>, List<?>> extents = new HashMap<>();
    private final Map<Analysis<?>, FutureTask<Object>> analyses = new ConcurrentHashMap<>();
    private volatile Map<EReference, Map<Element, List<Element>>> referrers;
    private final boolean flowsAreWhole;

    public BatchView(Workload workload) {
        this.workload = workload;
        elements.add(workload);
        for (TreeIterator<EObject> all = workload.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                elements.add(element);
            }
        }
        flowsAreWhole = flowsAreWhole();
    }

    @Override
    public Workload workload() {
        return workload;
    }

    /** Every element, in drawing order. */
    public List<Element> elements() {
        return elements;
    }

    @Override
    @SuppressWarnings("unchecked")
    public synchronized <T extends Element> List<T> extent(Class<T> type) {
        return (List<T>) extents.computeIfAbsent(type, t -> elements.stream().filter(type::isInstance)
                .sorted(ById.ORDER).map(type::cast).toList());
    }

    @Override
    public List<Element> referrers(Element target, EReference reference) {
        if (CrossReferences.isFlowEnd(reference)) {
            return CrossReferences.flows((Node) target, reference);
        }
        if (referrers == null) {
            index();
        }
        return referrers.getOrDefault(reference, Map.of()).getOrDefault(target, List.of());
    }

    /** Flows and their ends were looked at once for all, so that hardly ever the way up has to be walked. */
    @Override
    public boolean contains(Element element) {
        return flowsAreWhole && (element instanceof DataFlow || element instanceof Node) || isBelow(element);
    }

    @Override
    public boolean hasWholeFlows() {
        return flowsAreWhole;
    }

    /** Threads that ask for the same analysis wait for the first; different ones are computed side by side. */
    @Override
    @SuppressWarnings("unchecked")
    public <R> R analysis(Analysis<R> analysis) {
        FutureTask<Object> task = analyses.get(analysis);
        if (task == null) {
            FutureTask<Object> mine = new FutureTask<>(() -> analysis.compute(this));
            task = analyses.putIfAbsent(analysis, mine);
            if (task == null) {
                task = mine;
                mine.run();
            }
        }
        try {
            return (R) task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public void checkCanceled() {
        // Nothing overtakes a review of a model that does not change.
    }

    private boolean isBelow(EObject element) {
        EObject e = element;
        while (e != null && e != workload) {
            e = e.eContainer();
        }
        return e != null;
    }

    private boolean flowsAreWhole() {
        int ends = 0;
        for (DataFlow flow : workload.getFlows()) {
            if (flow.getSource() != null) {
                ends += isBelow(flow.getSource()) ? 1 : Integer.MIN_VALUE / 2;
            }
            if (flow.getTarget() != null) {
                ends += isBelow(flow.getTarget()) ? 1 : Integer.MIN_VALUE / 2;
            }
            if (ends < 0) {
                return false;
            }
        }
        for (Element element : elements) {
            if (element instanceof Node node) {
                ends -= node.getOutgoing().size() + node.getIncoming().size();
            }
        }
        return ends == 0;
    }

    private synchronized void index() {
        if (referrers != null) {
            return;
        }
        Map<EReference, Map<Element, List<Element>>> index = new HashMap<>();
        Map<EClass, List<EReference>> references = new HashMap<>();
        for (Element from : elements) {
            for (EReference reference : references.computeIfAbsent(from.eClass(), CrossReferences::ofOther)) {
                CrossReferences.targets(from, reference, target -> index
                        .computeIfAbsent(reference, r -> new IdentityHashMap<>())
                        .computeIfAbsent(target, t -> new ArrayList<>()).add(from));
            }
        }
        index.values().forEach(byTarget -> byTarget.values().forEach(list -> list.sort(ById.ORDER)));
        referrers = index;
    }
}
