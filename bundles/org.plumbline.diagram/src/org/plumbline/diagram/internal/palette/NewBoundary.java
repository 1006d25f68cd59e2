/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.plumbline.diagram.internal.kinds.BoundaryKind;

/** Makes boundaries of a kind. */
public record NewBoundary(BoundaryKind kind) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return kind.create();
    }

    @Override
    public Object getObjectType() {
        return kind.type();
    }
}
