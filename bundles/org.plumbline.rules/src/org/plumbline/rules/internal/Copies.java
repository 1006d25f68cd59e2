/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MAX_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MIN_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ZONE_COUNT;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.validation.Change;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;

/** Fixes that add copies of a component. */
public final class Copies {

    private static final int TWO = 2;

    private Copies() {
    }

    /** The highest number of copies that is said to run; none when nothing is said. */
    public static OptionalInt atMost(Component component) {
        if (component.isSetMaxReplicas()) {
            return OptionalInt.of(component.getMaxReplicas());
        }
        return component.isSetReplicas() ? OptionalInt.of(component.getReplicas()) : OptionalInt.empty();
    }

    /** Two copies in two zones; numbers that are higher already stay. */
    public static Fix atLeastTwo(Component component) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(component, COMPONENT__MULTI_ZONE, Fact.YES));
        changes.add(Change.set(component, COMPONENT__MIN_REPLICAS, Math.max(TWO, component.getMinReplicas())));
        if (component.isSetReplicas() && component.getReplicas() < TWO) {
            changes.add(Change.set(component, COMPONENT__REPLICAS, TWO));
        }
        if (component.isSetMaxReplicas() && component.getMaxReplicas() < TWO) {
            changes.add(Change.set(component, COMPONENT__MAX_REPLICAS, TWO));
        }
        if (component.isSetZoneCount() && component.getZoneCount() < TWO) {
            changes.add(Change.set(component, COMPONENT__ZONE_COUNT, TWO));
        }
        return new Fix("Run two copies of " + Names.of(component) + " in two zones",
                "Raises cost by the price of the second copy; the component must not keep sessions in memory.",
                changes);
    }
}
