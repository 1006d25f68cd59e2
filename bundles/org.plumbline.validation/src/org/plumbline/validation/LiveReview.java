/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.plumbline.model.Workload;
import org.plumbline.validation.internal.live.EditListener;
import org.plumbline.validation.internal.live.LiveChecks;

/**
 * Keeps the findings of a workload current while it is edited. Changes are gathered: however many notifications one
 * edit sends, the checks that it concerns are run once. Little work is done on the editing thread at once, more in the
 * background; a newer edit stops it, and what is left joins what the edit concerns.
 * <p>
 * Whoever edits while there is a background executor brackets the edit by {@link #pause}, so that no check reads a model
 * that is being changed.
 * </p>
 */
public final class LiveReview {

    /** About 2 ms of work by {@code EditBenchmark}, so that a slower machine stays below 5 ms. */
    private static final long MOST_AT_ONCE = 5_000;

    /** Ends a pause. */
    public interface Pause extends AutoCloseable {
        @Override
        void close();
    }

    private final Workload workload;
    private final Executor editing;
    private final Executor background;
    private final List<Consumer<FindingsChanged>> listeners = new CopyOnWriteArrayList<>();
    private final EditListener edits = new EditListener(this::schedule);
    private final ReentrantLock running = new ReentrantLock();
    private LiveChecks checks;
    private volatile boolean overtaken;
    private volatile boolean disposed;
    private boolean scheduled;
    private int pauses;
    private ReviewResult result;

    /**
     * Reviews the workload at once and then after every edit, always on the thread that edits.
     *
     * @param editing runs work on the thread that edits the model, after the edit: {@code display::asyncExec} in a
     *            window, {@code Runnable::run} where nothing waits
     */
    public LiveReview(Workload workload, RuleSet rules, Executor editing) {
        this(workload, rules, editing, null);
    }

    /**
     * Reviews the workload at once and then after every edit.
     *
     * @param editing runs work on the thread that edits the model, after the edit
     * @param background runs what would hold the editing thread up; null when it may be held up
     */
    public LiveReview(Workload workload, RuleSet rules, Executor editing, Executor background) {
        this.workload = workload;
        this.editing = editing;
        this.background = background;
        this.checks = new LiveChecks(workload, rules);
        checks.run(() -> false);
        checks.follow();
        workload.eAdapters().add(edits);
    }

    /** All that is known now; while work goes on in the background, what was last told. */
    public ReviewResult result() {
        if (result == null) {
            try (Pause pause = pause()) {
                result = checks.result();
            }
        }
        return result;
    }

    /** How many checks were run since the beginning. */
    public long runs() {
        return checks.runs();
    }

    /** Listeners are told on the editing thread; nobody is told when nothing differs. */
    public void addListener(Consumer<FindingsChanged> listener) {
        listeners.add(listener);
    }

    public void removeListener(Consumer<FindingsChanged> listener) {
        listeners.remove(listener);
    }

    /**
     * Keeps checks from being run until the pause is closed; what is edited meanwhile counts as one edit. To be called
     * on the editing thread.
     */
    public Pause pause() {
        overtaken = true;
        running.lock();
        pauses++;
        return () -> {
            boolean last = --pauses == 0;
            boolean rest = !edits.isEmpty() || !checks.isUpToDate();
            overtaken = false;
            running.unlock();
            if (last && rest) {
                schedule();
            }
        };
    }

    /** Reads the model while nobody edits it, on any thread but the editing one; an edit waits for the end. */
    public <T> T reading(Supplier<T> reader) {
        running.lock();
        try {
            return reader.get();
        } finally {
            running.unlock();
            // What could not be told meanwhile.
            editing.execute(this::tell);
        }
    }

    /** Goes on with other rules, as soon as the editing thread gets to it. */
    public void use(RuleSet rules) {
        editing.execute(() -> {
            if (!disposed) {
                change(rules);
            }
        });
    }

    private void change(RuleSet rules) {
        ReviewResult before = result();
        try (Pause pause = pause()) {
            checks.apply(edits);
            checks = new LiveChecks(workload, rules);
            checks.run(() -> false);
            checks.follow();
            result = checks.result();
        }
        FindingsChanged change = FindingsChanged.between(before, result);
        listeners.forEach(each -> each.accept(change));
    }

    /** Brings the findings up to date now. */
    public void flush() {
        follow(Long.MAX_VALUE);
    }

    /** Stops listening to the model. */
    public void dispose() {
        disposed = true;
        overtaken = true;
        workload.eAdapters().remove(edits);
        listeners.clear();
    }

    private void schedule() {
        if (!scheduled && !disposed && pauses == 0) {
            scheduled = true;
            editing.execute(() -> {
                scheduled = false;
                follow(background == null ? Long.MAX_VALUE : MOST_AT_ONCE);
            });
        }
    }

    /** On the editing thread: takes the edits in, and runs what they concern here when it is little. */
    private void follow(long most) {
        if (disposed) {
            return;
        }
        overtaken = true;
        running.lock();
        try {
            overtaken = false;
            checks.apply(edits);
            if (checks.pending() > most) {
                background.execute(this::runInBackground);
                return;
            }
            checks.run(() -> false);
        } finally {
            running.unlock();
        }
        tell();
    }

    private void runInBackground() {
        boolean done;
        running.lock();
        try {
            done = !overtaken && !disposed && checks.run(() -> overtaken || !edits.isEmpty());
        } finally {
            running.unlock();
        }
        if (done) {
            editing.execute(this::tell);
        }
    }

    private void tell() {
        LiveChecks.Difference difference;
        if (disposed || !edits.isEmpty() || !running.tryLock()) {
            return;
        }
        try {
            if (!checks.isUpToDate()) {
                return;
            }
            difference = checks.takeDifference();
        } finally {
            running.unlock();
        }
        result = null;
        if (!difference.isEmpty()) {
            FindingsChanged change = new FindingsChanged(difference.added(), difference.removed(),
                    difference.changed(), this::result);
            listeners.forEach(each -> each.accept(change));
        }
    }
}
