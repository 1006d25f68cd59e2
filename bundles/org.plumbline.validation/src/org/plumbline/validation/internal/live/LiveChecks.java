/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal.live;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;
import org.plumbline.validation.internal.Bits;
import org.plumbline.validation.internal.CheckTable;
import org.plumbline.validation.internal.Outcomes;
import org.plumbline.validation.internal.RecordingContext;

/**
 * The checks of a workload with what they read and what they came to. After an edit exactly those are run again whose
 * reads it changed. Used by one thread at a time, and only while the model does not change.
 */
public final class LiveChecks {

    /** How many elements are counted to estimate what is to be done. */
    private static final int SAMPLE = 256;

    /** How the findings differ from those last told. */
    public record Difference(List<Finding> added, List<Finding> removed, List<Finding> changed,
            boolean questionsDiffer) {

        public boolean isEmpty() {
            return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !questionsDiffer;
        }
    }

    private final LiveView view;
    private final RuleSet rules;
    private final Dirt dirt;
    private final Results results;
    private final Follower follower;
    private final Recorder recorder;
    private final RecordingContext context;
    private long runs;

    /** Takes in the workload; nothing has been run yet. */
    public LiveChecks(Workload workload, RuleSet rules) {
        this.rules = rules;
        view = new LiveView(workload);
        dirt = new Dirt(view.analyses(), rules.footprints());
        results = new Results(view, rules);
        follower = new Follower(view, new CheckTable(rules), dirt, results);
        recorder = new Recorder(view);
        context = new RecordingContext(view, rules, recorder);
        follower.attachAll();
    }

    /** Marks what the edits concern. */
    public void apply(EditListener edits) {
        follower.apply(edits.take());
    }

    /** From now on {@link #takeDifference} tells how findings differ. */
    public void follow() {
        results.follow();
    }

    public boolean isUpToDate() {
        return dirt.isEmpty();
    }

    /** About how many checks have to be run. */
    public long pending() {
        return dirt.checks(SAMPLE);
    }

    /** How many checks were run since the beginning. */
    public long runs() {
        return runs;
    }

    /**
     * Runs what has to be run.
     *
     * @param canceled asked from time to time; when it says yes the rest is left for the next call
     * @return whether everything is up to date
     */
    public boolean run(BooleanSupplier canceled) {
        view.cancelWhen(canceled);
        try {
            for (Slot slot = dirt.next(); slot != null && !canceled.getAsBoolean(); slot = dirt.next()) {
                run(slot);
                dirt.done();
            }
        } catch (CancellationException e) {
            return false;
        } finally {
            view.cancelWhen(() -> false);
        }
        return dirt.isEmpty();
    }

    public Difference takeDifference() {
        return results.takeDifference();
    }

    public ReviewResult result() {
        return results.all();
    }

    private void run(Slot slot) {
        if (!slot.attached) {
            return;
        }
        if (!slot.inScope) {
            Recorder.forget(slot);
            for (int position = 0; position < slot.checks.size(); position++) {
                results.set(slot, position, false, null);
            }
            return;
        }
        recorder.begin(slot, slot.dirty);
        for (int word = 0; word < slot.dirty.length; word++) {
            for (long bits = slot.dirty[word]; bits != 0; bits &= bits - 1) {
                run(slot, word * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
        recorder.commit();
    }

    private void run(Slot slot, int position) {
        Rule<Element> rule = slot.checks.rule(position);
        recorder.rule(position);
        runs++;
        try {
            Outcome outcome = rule.check(slot.element, context.of(rule));
            results.set(slot, position, outcome instanceof Outcome.Satisfied,
                    Outcomes.result(rules, rule, slot.element, outcome));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            results.set(slot, position, false, new ReviewResult.RuleFailure(rule, slot.element.getId(), e));
        }
    }
}
