/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Workload;

/**
 * A fix that is tried on a copy. The copy is made when the trial is: while nobody edits the model. To {@link #run} it
 * takes as long as a review and can be done on any thread.
 */
public final class FixTrial {

    private final ReviewResult before;
    private final Workload copy;
    private final Fix fix;

    public FixTrial(ReviewResult before, Fix fix) {
        this.before = before;
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        this.copy = (Workload) copier.copy(before.workload());
        fix.changes().forEach(each -> copyNew(each, copier));
        copier.copyReferences();
        this.fix = new Fix(fix.title(), fix.tradeOff(),
                fix.changes().stream().map(each -> toCopy(each, copier)).toList());
    }

    /** Applies the fix to the copy, once, and reviews it. */
    public FixPreview run() {
        Fixes.apply(fix);
        return FixPreview.between(before, Engine.review(before.rules(), copy));
    }

    /** Elements that the fix would add are in no model yet. */
    private static void copyNew(Change change, EcoreUtil.Copier copier) {
        switch (change) {
            case Change.Set set -> copyNew(set.value(), copier);
            case Change.Add add -> copyNew(add.value(), copier);
            case Change.Remove remove -> copyNew(remove.value(), copier);
        }
    }

    private static void copyNew(Object value, EcoreUtil.Copier copier) {
        if (value instanceof List<?> list) {
            list.forEach(each -> copyNew(each, copier));
        } else if (value instanceof EObject object && !copier.containsKey(object)) {
            copier.copy(EcoreUtil.getRootContainer(object));
        }
    }

    private static Change toCopy(Change change, EcoreUtil.Copier copier) {
        return switch (change) {
            case Change.Set set -> Change.set(copier.get(set.owner()), set.feature(), toCopy(set.value(), copier));
            case Change.Add add -> Change.add(copier.get(add.owner()), add.reference(), copier.get(add.value()));
            case Change.Remove remove ->
                Change.remove(copier.get(remove.owner()), remove.reference(), copier.get(remove.value()));
        };
    }

    private static Object toCopy(Object value, EcoreUtil.Copier copier) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> toCopy(each, copier)).toList();
        }
        return value instanceof EObject object ? copier.get(object) : value;
    }
}
