/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.EventObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.CommandStackListener;
import org.plumbline.model.Workload;

/** Notices when a command, its undo or redo changes what was decided on findings; no rule reads decisions. */
final class DecisionWatch implements CommandStackListener {

    private final Workload workload;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<String> known;

    DecisionWatch(Workload workload) {
        this.workload = workload;
        this.known = now();
    }

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    @Override
    public void commandStackChanged(EventObject event) {
        List<String> now = now();
        if (!now.equals(known)) {
            known = now;
            listeners.forEach(Runnable::run);
        }
    }

    private List<String> now() {
        return workload.getReview() == null ? List.of() : workload.getReview().getDecisions().stream()
                .map(each -> each.getFinding() + " " + each.getKind() + " " + each.getExpiresOn()).toList();
    }
}
