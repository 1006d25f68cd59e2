/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;

/** A list of the design as a fix sees it: what is added and removed goes into the record of the fix. */
final class RecordedList extends AbstractList<Object> {

    private final FixRecorder record;
    private final EObject owner;
    private final EStructuralFeature feature;
    private final List<Object> content;

    RecordedList(FixRecorder record, EObject owner, EStructuralFeature feature, List<?> present) {
        this.record = record;
        this.owner = owner;
        this.feature = feature;
        this.content = new ArrayList<>(present);
    }

    @Override
    public Object get(int index) {
        return content.get(index);
    }

    @Override
    public int size() {
        return content.size();
    }

    @Override
    public void add(int index, Object value) {
        if (index != content.size()) {
            throw new UnsupportedOperationException("A fix adds at the end of " + feature.getName() + " only");
        }
        Object fitting = fitting(value);
        if (content.contains(fitting)) {
            return;
        }
        content.add(fitting);
        if (feature instanceof EReference reference) {
            record.added(owner, reference, (EObject) fitting);
        } else {
            record.replaced(owner, feature, content);
        }
    }

    @Override
    public Object remove(int index) {
        Object value = content.remove(index);
        if (feature instanceof EReference reference) {
            record.removed(owner, reference, (EObject) value);
        } else {
            record.replaced(owner, feature, content);
        }
        return value;
    }

    private Object fitting(Object value) {
        try {
            Object fitting = Values.single(feature, value);
            if (fitting == null) {
                throw new IllegalArgumentException("Nothing cannot be added to " + feature.getName());
            }
            return fitting;
        } catch (EolRuntimeException e) {
            throw new IllegalArgumentException(e.getReason(), e);
        }
    }
}
