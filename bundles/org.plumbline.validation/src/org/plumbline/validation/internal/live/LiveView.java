/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.internal.ModelView;

/** The model as it is now, with everything that is kept of it from one edit to the next. */
final class LiveView implements ModelView {

    private final Workload workload;
    private final Map<Element, Slot> slots = new IdentityHashMap<>();
    private final References references = new References();
    private final Extents extents = new Extents(slots.values());
    private final Analyses analyses = new Analyses();
    private BooleanSupplier canceled = () -> false;

    LiveView(Workload workload) {
        this.workload = workload;
    }

    @Override
    public Workload workload() {
        return workload;
    }

    Slot slot(Element element) {
        return slots.get(element);
    }

    Collection<Slot> slots() {
        return Collections.unmodifiableCollection(slots.values());
    }

    void put(Slot slot) {
        slots.put(slot.element, slot);
    }

    void remove(Slot slot) {
        slots.remove(slot.element);
    }

    References references() {
        return references;
    }

    Extents extents() {
        return extents;
    }

    Analyses analyses() {
        return analyses;
    }

    /** Asked from time to time; what is being computed ends when the answer is yes. */
    void cancelWhen(BooleanSupplier condition) {
        canceled = condition;
    }

    @Override
    public <T extends Element> List<T> extent(Class<T> type) {
        return extents.of(type).elements();
    }

    @Override
    public List<Element> referrers(Element target, EReference reference) {
        return references.referrers(target, reference);
    }

    @Override
    public boolean contains(Element element) {
        return slots.containsKey(element);
    }

    @Override
    public boolean hasWholeFlows() {
        return false;
    }

    @Override
    public <R> R analysis(Analysis<R> analysis) {
        return analyses.result(analysis, this);
    }

    @Override
    public void checkCanceled() {
        if (canceled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
