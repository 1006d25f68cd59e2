/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.model.Boundary;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;

/** Which kind of boundary may stand directly in which: a boundary holds those of a deeper level only. */
public final class Nesting {

    private static final Map<EClass, Integer> LEVELS = Map.of(
            PlumblinePackage.Literals.ACCOUNT, 1,
            PlumblinePackage.Literals.REGION, 2,
            PlumblinePackage.Literals.NETWORK, 3,
            PlumblinePackage.Literals.AVAILABILITY_ZONE, 4,
            PlumblinePackage.Literals.SUBNET, 5);
    /** The level of what may stand anywhere and hold anything, such as a group or a component. */
    private static final int ANY = 0;

    private Nesting() {
    }

    /** Whether a new node of a kind may be put directly into a container. */
    public static boolean mayHold(NodeContainer container, EClass kind) {
        if (!(container instanceof Boundary)) {
            return true;
        }
        int outer = LEVELS.getOrDefault(container.eClass(), ANY);
        int inner = LEVELS.getOrDefault(kind, ANY);
        return outer == ANY || inner == ANY || inner > outer;
    }
}
