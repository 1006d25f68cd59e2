/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.validation.Change;

/**
 * What the body of a fix would change. The body runs on the design as it is and reads back what it has written, but the
 * design stays untouched. Only elements that the body makes are changed at once, as long as nothing points at them.
 */
final class FixRecorder {

    private final List<Change> changes = new ArrayList<>();
    /** References of new elements: they are set when the elements have joined the design, so that undo finds them. */
    private final List<Change> late = new ArrayList<>();
    private final Map<EObject, Map<EStructuralFeature, Object>> written = new LinkedHashMap<>();
    private final Map<EObject, Boolean> placedByNew = new LinkedHashMap<>();

    /** The value that the body sees. A list records what is done to it. */
    Object read(EObject owner, EStructuralFeature feature, Supplier<Object> present) {
        Map<EStructuralFeature, Object> own = written.getOrDefault(owner, Map.of());
        if (own.containsKey(feature)) {
            return own.get(feature);
        }
        Object value = isNew(owner) ? owner.eGet(feature) : present.get();
        if (feature.isMany()) {
            value = new RecordedList(this, owner, feature, (List<?>) value);
            remember(owner, feature, value);
        }
        return value;
    }

    void set(EObject owner, EStructuralFeature feature, Object value) throws EolRuntimeException {
        if (feature == Literals.ELEMENT__ID || feature == Literals.ELEMENT__ORIGIN || !feature.isChangeable()) {
            throw new EolRuntimeException("A fix cannot set the " + feature.getName() + " of an element");
        }
        if (feature.isMany()) {
            List<Object> list = list(owner, feature);
            list.clear();
            list.addAll((Collection<?>) Values.collection(feature, value));
            return;
        }
        Object converted = Values.single(feature, value);
        remember(owner, feature, converted);
        if (feature instanceof EReference reference) {
            refer(owner, reference, converted, Change.set(owner, feature, converted));
        } else if (isNew(owner)) {
            owner.eSet(feature, converted);
        } else {
            changes.add(Change.set(owner, feature, converted));
        }
    }

    EObject create(EClass type) {
        EObject made = EcoreUtil.create(type);
        placedByNew.put(made, false);
        return made;
    }

    void delete(EObject object) throws EolRuntimeException {
        if (placedByNew.remove(object) != null) {
            return;
        }
        if (object.eContainer() == null) {
            throw new EolRuntimeException("A fix cannot delete the workload");
        }
        EReference containment = object.eContainmentFeature();
        changes.add(containment.isMany() ? Change.remove(object.eContainer(), containment, object)
                : Change.set(object.eContainer(), containment, null));
    }

    /** The list has changed from within. */
    void replaced(EObject owner, EStructuralFeature attribute, List<?> content) {
        List<Object> copy = new ArrayList<>(content);
        if (isNew(owner)) {
            owner.eSet(attribute, copy);
            return;
        }
        changes.removeIf(each -> each instanceof Change.Set set && set.owner() == owner && set.feature() == attribute);
        changes.add(Change.set(owner, attribute, copy));
    }

    void added(EObject owner, EReference reference, EObject value) {
        refer(owner, reference, value, Change.add(owner, reference, value));
    }

    void removed(EObject owner, EReference reference, EObject value) {
        refer(owner, reference, null, Change.remove(owner, reference, value));
    }

    /**
     * The changes in the order in which they are to be made.
     *
     * @throws EolRuntimeException when a new element would be in no place
     */
    List<Change> changes() throws EolRuntimeException {
        for (EObject made : placedByNew.keySet()) {
            if (!placedByNew.getOrDefault(EcoreUtil.getRootContainer(made), false)) {
                throw new EolRuntimeException("The new " + made.eClass().getName()
                        + " is in no list of the design; add it to one, such as self.workload().alarms");
            }
        }
        List<Change> all = new ArrayList<>(changes);
        all.addAll(late);
        return all;
    }

    private void refer(EObject owner, EReference reference, Object value, Change change) {
        boolean joins = reference.isContainment() && value != null && placedByNew.containsKey(value);
        if (isNew(owner) && joins) {
            if (reference.isMany()) {
                Values.list(owner, reference).add((EObject) value);
            } else {
                owner.eSet(reference, value);
            }
            return;
        }
        if (joins) {
            placedByNew.put((EObject) value, true);
        }
        (isNew(owner) ? late : changes).add(change);
    }

    private boolean isNew(EObject owner) {
        return placedByNew.containsKey(owner);
    }

    @SuppressWarnings("unchecked")
    private List<Object> list(EObject owner, EStructuralFeature feature) {
        return (List<Object>) read(owner, feature, () -> owner.eGet(feature));
    }

    private void remember(EObject owner, EStructuralFeature feature, Object value) {
        written.computeIfAbsent(owner, each -> new LinkedHashMap<>()).put(feature, value);
    }
}
