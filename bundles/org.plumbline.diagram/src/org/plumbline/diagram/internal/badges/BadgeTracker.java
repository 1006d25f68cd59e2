/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import org.eclipse.gef.tools.SelectEditPartTracker;
import org.plumbline.diagram.internal.parts.Badged;
import org.plumbline.diagram.internal.parts.DiagramContext;

/** A click on a badge: it selects the element and opens its findings. */
public final class BadgeTracker extends SelectEditPartTracker {

    private final Badged part;
    private final DiagramContext context;

    public BadgeTracker(Badged part, DiagramContext context) {
        super(part);
        this.part = part;
        this.context = context;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        boolean handled = super.handleButtonUp(button);
        if (button == 1) {
            FindingsPopup.open(part, context);
        }
        return handled;
    }
}
