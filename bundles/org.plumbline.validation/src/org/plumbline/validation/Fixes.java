/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.io.Ids;
import org.plumbline.model.query.Nodes;

/** Applies fixes to a model directly, where there is no command stack. */
public final class Fixes {

    private Fixes() {
    }

    /** Applies every change of the fix, in order. An element that is added without an id gets one. */
    public static void apply(Fix fix) {
        fix.changes().forEach(Fixes::apply);
    }

    private static void apply(Change change) {
        switch (change) {
            case Change.Set set when set.value() == null -> set.owner().eUnset(set.feature());
            case Change.Set set -> set.owner().eSet(set.feature(), set.value());
            case Change.Add add -> {
                giveId(add);
                list(add.owner(), add).add(add.value());
            }
            case Change.Remove remove when remove.reference().isContainment() ->
                EcoreUtil.delete(remove.value(), true);
            case Change.Remove remove -> list(remove.owner(), remove).remove(remove.value());
        }
    }

    /** Gives an id to the added element and to what it contains, before it joins the model. */
    public static void giveId(Change.Add add) {
        if (!(add.value() instanceof Element) || add.value().eContainer() != null) {
            return;
        }
        Workload workload = Nodes.workloadOf(add.owner()).orElse(null);
        Ids ids = new Ids(workload == null ? add.owner() : workload);
        List<EObject> added = new ArrayList<>(List.of(add.value()));
        add.value().eAllContents().forEachRemaining(added::add);
        for (EObject each : added) {
            if (each instanceof Element element && element.getId() == null) {
                element.setId(ids.next(element));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, Change change) {
        return switch (change) {
            case Change.Add add -> (List<EObject>) owner.eGet(add.reference());
            case Change.Remove remove -> (List<EObject>) owner.eGet(remove.reference());
            case Change.Set set -> throw new IllegalArgumentException("a single value is no list");
        };
    }
}
