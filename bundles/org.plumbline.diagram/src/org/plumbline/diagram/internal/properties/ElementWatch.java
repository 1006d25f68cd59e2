/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Tells which features of a few elements change, once for all changes of a command. */
final class ElementWatch extends AdapterImpl {

    private final Control control;
    private final Consumer<Set<Object>> changed;
    private final Set<Object> features = new HashSet<>();
    private List<? extends EObject> watched = List.of();

    /**
     * @param control with its end nothing is told any more
     * @param changed gets the features, in the UI thread
     */
    ElementWatch(Control control, Consumer<Set<Object>> changed) {
        this.control = control;
        this.changed = changed;
        control.addListener(SWT.Dispose, event -> watch(List.of()));
    }

    /** Watches these elements instead of those before. */
    void watch(List<? extends EObject> elements) {
        watched.forEach(each -> each.eAdapters().remove(this));
        watched = List.copyOf(elements);
        watched.forEach(each -> each.eAdapters().add(this));
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.isTouch() || notification.getFeature() == null || control.isDisposed()) {
            return;
        }
        if (features.isEmpty()) {
            control.getDisplay().asyncExec(this::tell);
        }
        features.add(notification.getFeature());
    }

    private void tell() {
        Set<Object> told = Set.copyOf(features);
        features.clear();
        if (!control.isDisposed()) {
            changed.accept(told);
        }
    }
}
