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

    /** Applies every change of the fix, in order. A new element without an id gets one. */
    public static void apply(Fix fix) {
        fix.changes().forEach(Fixes::apply);
    }

    private static void apply(Change change) {
        switch (change) {
            case Change.Set set when set.value() == null -> set.owner().eUnset(set.feature());
            case Change.Set set -> {
                giveId(set.owner(), set.value());
                set.owner().eSet(set.feature(), set.value());
            }
            case Change.Add add -> {
                giveId(add.owner(), add.value());
                list(add.owner(), add).add(add.value());
            }
            case Change.Remove remove when remove.reference().isContainment() ->
                EcoreUtil.delete(remove.value(), true);
            case Change.Remove remove -> list(remove.owner(), remove).remove(remove.value());
        }
    }

    /** Gives an id to a new element and to what it contains, before it joins the model. */
    private static void giveId(EObject owner, Object value) {
        if (!(value instanceof Element root) || root.eContainer() != null) {
            return;
        }
        Workload workload = Nodes.workloadOf(owner).orElse(null);
        Ids ids = new Ids(workload == null ? owner : workload);
        List<EObject> added = new ArrayList<>(List.of(root));
        root.eAllContents().forEachRemaining(added::add);
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
