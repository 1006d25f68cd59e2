/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Optional;

import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Node;
import org.plumbline.validation.Context;

/** Groups of one kind around a node. */
public final class Groups {

    private Groups() {
    }

    /** The nearest group of the kind around the node. */
    public static Optional<Group> around(Node node, GroupKind kind, Context context) {
        Optional<Group> group = context.enclosing(node, Group.class);
        while (group.isPresent() && group.get().getKind() != kind) {
            group = context.enclosing(group.get(), Group.class);
        }
        return group;
    }
}
