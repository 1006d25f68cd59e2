/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.plumbline.model.Review;
import org.plumbline.model.Workload;

/**
 * Keeps the findings of a workload current while it is edited. Changes are gathered: however many notifications one
 * edit sends, the model is looked at once, when the executor gets to it.
 */
public final class LiveReview {

    private final Workload workload;
    private final RuleSet rules;
    private final Executor executor;
    private final List<Consumer<FindingsChanged>> listeners = new CopyOnWriteArrayList<>();
    private final ChangeAdapter adapter = new ChangeAdapter();
    private ReviewResult result;
    private boolean scheduled;
    private boolean disposed;

    /**
     * Reviews the workload at once and then after every edit.
     *
     * @param executor runs the re-validation on the thread that edits the model, after the edit:
     *            {@code display::asyncExec} in a window, {@code Runnable::run} where nothing waits
     */
    public LiveReview(Workload workload, RuleSet rules, Executor executor) {
        this.workload = workload;
        this.rules = rules;
        this.executor = executor;
        this.result = Engine.review(rules, workload);
        workload.eAdapters().add(adapter);
    }

    public ReviewResult result() {
        return result;
    }

    /** Listeners are told on the thread that re-validates; nobody is told when nothing differs. */
    public void addListener(Consumer<FindingsChanged> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<FindingsChanged> listener) {
        listeners.remove(listener);
    }

    /** Looks at the model now when an edit is waiting to be looked at. */
    public void flush() {
        if (scheduled) {
            revalidate();
        }
    }

    /** Stops listening to the model. */
    public void dispose() {
        disposed = true;
        workload.eAdapters().remove(adapter);
        listeners.clear();
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            executor.execute(this::flush);
        }
    }

    private void revalidate() {
        scheduled = false;
        if (disposed) {
            return;
        }
        ReviewResult before = result;
        result = Engine.review(rules, workload);
        FindingsChanged change = difference(before, result);
        boolean sameQuestions = before.questions().equals(result.questions());
        if (!change.added().isEmpty() || !change.removed().isEmpty() || !change.changed().isEmpty()
                || !sameQuestions) {
            listeners.forEach(each -> each.accept(change));
        }
    }

    static FindingsChanged difference(ReviewResult before, ReviewResult after) {
        Map<String, Finding> gone = new HashMap<>();
        before.findings().forEach(f -> gone.put(f.id(), f));
        List<Finding> added = new ArrayList<>();
        List<Finding> changed = new ArrayList<>();
        for (Finding finding : after.findings()) {
            Finding old = gone.remove(finding.id());
            if (old == null) {
                added.add(finding);
            } else if (!old.equals(finding)) {
                changed.add(finding);
            }
        }
        List<Finding> removed = before.findings().stream().filter(f -> gone.containsKey(f.id())).toList();
        return new FindingsChanged(added, removed, changed, after);
    }

    /** Hears of every change of the model; what people answer and decide in the review is none. */
    private final class ChangeAdapter extends EContentAdapter {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch() && !(notification.getNotifier() instanceof Review)) {
                schedule();
            }
        }
    }
}
