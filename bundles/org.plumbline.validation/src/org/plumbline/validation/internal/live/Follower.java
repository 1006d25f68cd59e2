/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.validation.internal.CheckTable;
import org.plumbline.validation.internal.Features;
import org.plumbline.validation.internal.Scope;

/** Brings what is kept of the model up to date with edits, and marks the checks that they concern. */
final class Follower {

    private static final int OUT_OF_SCOPE = Features.number(PlumblinePackage.Literals.NODE__OUT_OF_SCOPE);
    private static final int ID = Features.number(PlumblinePackage.Literals.ELEMENT__ID);

    private final LiveView view;
    private final CheckTable table;
    private final Dirt dirt;
    private final Results results;
    private final boolean someRuleReadsAll;
    /** How many nodes are declared out of scope; mostly none, and then nobody has to ask. */
    private int outside;

    Follower(LiveView view, CheckTable table, Dirt dirt, Results results) {
        this.view = view;
        this.table = table;
        this.dirt = dirt;
        this.results = results;
        this.someRuleReadsAll = table.rules().rules().stream().anyMatch(rule -> rule.readsAll());
    }

    /** Takes in the whole workload; every check has to be run. */
    void attachAll() {
        attach(view.workload());
        for (TreeIterator<EObject> all = view.workload().eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                attach(element);
            }
        }
        view.slots().forEach(this::rescope);
    }

    void apply(List<Edit> edits) {
        edits.forEach(this::apply);
        if (someRuleReadsAll && !edits.isEmpty()) {
            view.slots().forEach(slot -> dirt.mark(slot, slot.checks.readingAll()));
        }
    }

    private void apply(Edit edit) {
        Notification notification = edit.notification();
        if (!(notification.getNotifier() instanceof Element element)
                || !(notification.getFeature() instanceof EStructuralFeature feature)) {
            return;
        }
        int number = Features.number(feature);
        dirt.invalidateAnalyses(number);
        if (feature instanceof EReference reference && reference.isContainment()) {
            contained(edit);
        }
        Slot slot = view.slot(element);
        if (slot == null) {
            return;
        }
        if (feature instanceof EReference reference) {
            dirt.touch(slot, Kinds.reference(reference));
            if (!reference.isContainment()) {
                view.references().sync(slot, this::pointedAt);
                rescopeFlow(slot);
            }
        } else {
            attribute(slot, number);
        }
    }

    private void attribute(Slot slot, int feature) {
        boolean id = feature == ID;
        dirt.mark(slot, id ? slot.checks.all() : slot.checks.reading(feature));
        dirt.touch(slot, Kinds.ATTRIBUTES, id ? -1 : feature);
        for (Extent<?> extent : view.extents().all()) {
            if (extent.holds(slot.element)) {
                if (id) {
                    extent.sort();
                }
                dirt.touch(extent, Kinds.ALL, id ? -1 : feature);
            }
        }
        if (id) {
            view.references().idChanged(slot);
            view.references().eachTarget(slot, this::pointedAt);
        }
        if (feature == OUT_OF_SCOPE) {
            countOutside(slot, ((Node) slot.element).isOutOfScope());
            rescopeBelow(slot.element);
        }
    }

    private void contained(Edit edit) {
        for (Element each : edit.lost()) {
            Slot slot = view.slot(each);
            if (slot != null && !inWorkload(each)) {
                detach(slot);
            }
        }
        Object now = edit.notification().getNewValue();
        if (edit.notification().getEventType() == Notification.MOVE) {
            return;
        }
        if (now instanceof Collection<?> many) {
            many.forEach(this::arrived);
        } else {
            arrived(now);
        }
    }

    private void arrived(Object value) {
        if (!(value instanceof Element top) || !inWorkload(top)) {
            return;
        }
        Slot known = view.slot(top);
        if (known == null) {
            attach(top);
        } else {
            dirt.touch(known, Kinds.PLACE);
        }
        for (TreeIterator<EObject> all = top.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && view.slot(element) == null) {
                attach(element);
            }
        }
        rescopeBelow(top);
    }

    private void attach(Element element) {
        Slot slot = new Slot(element, table.of(element));
        view.put(slot);
        countOutside(slot, element instanceof Node node && node.isOutOfScope());
        dirt.mark(slot, slot.checks.all());
        for (Extent<?> extent : view.extents().all()) {
            if (extent.holds(element)) {
                extent.add(element);
                dirt.touch(extent, Kinds.ALL);
            }
        }
        view.references().sync(slot, this::pointedAt);
        view.references().eachReferrer(element, this::pointsAtNewcomer);
    }

    private void detach(Slot slot) {
        dirt.touchAll(slot);
        Recorder.forget(slot);
        results.clear(slot);
        slot.attached = false;
        view.remove(slot);
        countOutside(slot, false);
        if (slot.element instanceof Node && !results.nothingIsOut()) {
            rescopeWithFlows(slot.element);
        }
        for (Extent<?> extent : view.extents().all()) {
            if (extent.holds(slot.element)) {
                extent.remove(slot.element);
                dirt.touch(extent, Kinds.ALL);
            }
        }
        view.references().drop(slot, this::pointedAt);
    }

    /** The set of elements that point at the target by the reference has changed. */
    private void pointedAt(Element target, EReference reference) {
        Slot slot = view.slot(target);
        if (slot != null) {
            dirt.touch(slot, Kinds.referrers(reference));
        }
    }

    private void pointsAtNewcomer(Element from, EReference reference) {
        Slot slot = view.slot(from);
        if (slot != null) {
            dirt.touch(slot, Kinds.reference(reference));
        }
    }

    private void countOutside(Slot slot, boolean now) {
        outside += (now ? 1 : 0) - (slot.outside ? 1 : 0);
        slot.outside = now;
    }

    private void rescopeBelow(Element top) {
        if (outside == 0 && results.nothingIsOut()) {
            return;
        }
        rescopeWithFlows(top);
        for (TreeIterator<EObject> all = top.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                rescopeWithFlows(element);
            }
        }
    }

    private void rescopeWithFlows(Element element) {
        rescope(view.slot(element));
        if (element instanceof Node node) {
            node.getOutgoing().forEach(flow -> rescope(view.slot(flow)));
            node.getIncoming().forEach(flow -> rescope(view.slot(flow)));
        }
    }

    private void rescopeFlow(Slot slot) {
        if (slot.element instanceof DataFlow) {
            rescope(slot);
        }
    }

    private void rescope(Slot slot) {
        if (slot == null || outside == 0 && slot.inScope) {
            return;
        }
        boolean inScope = outside == 0 || Scope.contains(slot.element);
        if (inScope != slot.inScope) {
            slot.inScope = inScope;
            results.countOut(inScope ? -1 : 1);
            dirt.mark(slot, slot.checks.all());
        }
    }

    private boolean inWorkload(Element element) {
        EObject e = element;
        while (e != null && e != view.workload()) {
            e = e.eContainer();
        }
        return e != null;
    }
}
