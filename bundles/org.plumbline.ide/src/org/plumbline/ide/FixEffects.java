/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.validation.Fix;
import org.plumbline.validation.FixPreview;
import org.plumbline.validation.FixTrial;
import org.plumbline.validation.ReviewResult;

/** Finds out what fixes do to the risks of every pillar, in the background. */
public final class FixEffects {

    private FixEffects() {
    }

    /**
     * Tries the fix on a copy of the workload.
     *
     * @param now the review that the fix belongs to
     * @param told gets the result, on the thread of the job
     */
    public static void find(ReviewResult now, Fix fix, Consumer<FixPreview> told) {
        Job.createSystem("Trying a fix", (ICoreRunnable) monitor -> told.accept(trial(now, fix).run())).schedule();
    }

    /** A workload in an editor may be edited meanwhile. */
    private static FixTrial trial(ReviewResult now, Fix fix) {
        for (EditSession each : EditSessions.all()) {
            if (each.workload() == now.workload()) {
                return each.live().reading(() -> new FixTrial(now, fix));
            }
        }
        return new FixTrial(now, fix);
    }
}
