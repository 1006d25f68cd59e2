/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.model;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;

/** Tells when nodes come, go or move. It listens to what holds nodes and to nothing else. */
final class NodesWatch extends EContentAdapter {

    private final Runnable changed;

    NodesWatch(Runnable changed) {
        this.changed = changed;
    }

    @Override
    protected void addAdapter(Notifier notifier) {
        if (notifier instanceof NodeContainer) {
            super.addAdapter(notifier);
        }
    }

    @Override
    public void notifyChanged(Notification n) {
        super.notifyChanged(n);
        if (n.getFeature() == PlumblinePackage.eINSTANCE.getNodeContainer_Nodes() && !n.isTouch()) {
            changed.run();
        }
    }
}
