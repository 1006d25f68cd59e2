/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.plumbline.model.Element;

/** Hears of every change below the workload and keeps it until it is asked for. */
public final class EditListener extends EContentAdapter {

    private final Runnable heard;
    private final List<Edit> edits = new ArrayList<>();

    /** @param heard run after each change, on the thread that made it */
    public EditListener(Runnable heard) {
        this.heard = heard;
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (!notification.isTouch() && notification.getEventType() < Notification.REMOVING_ADAPTER) {
            Edit edit = new Edit(notification, lost(notification));
            synchronized (edits) {
                edits.add(edit);
            }
            super.notifyChanged(notification);
            heard.run();
        } else {
            super.notifyChanged(notification);
        }
    }

    public boolean isEmpty() {
        synchronized (edits) {
            return edits.isEmpty();
        }
    }

    /** What was heard since it was last asked for. */
    List<Edit> take() {
        synchronized (edits) {
            List<Edit> result = List.copyOf(edits);
            edits.clear();
            return result;
        }
    }

    private static List<Element> lost(Notification notification) {
        if (!(notification.getFeature() instanceof EReference reference) || !reference.isContainment()
                || notification.getOldValue() == null || notification.getEventType() == Notification.MOVE) {
            return List.of();
        }
        List<Element> result = new ArrayList<>();
        if (notification.getOldValue() instanceof Collection<?> many) {
            many.forEach(each -> collect(each, result));
        } else {
            collect(notification.getOldValue(), result);
        }
        return result;
    }

    private static void collect(Object top, List<Element> into) {
        if (top instanceof Element element) {
            into.add(element);
            for (TreeIterator<EObject> all = element.eAllContents(); all.hasNext();) {
                if (all.next() instanceof Element each) {
                    into.add(each);
                }
            }
        }
    }
}
