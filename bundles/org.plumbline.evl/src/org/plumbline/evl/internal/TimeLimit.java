/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.time.Duration;

import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.control.DefaultExecutionController;

/** Ends a check that runs for too long, such as one with a loop that never ends. */
final class TimeLimit extends DefaultExecutionController {

    /** The clock is asked once in so many steps. */
    private static final int STEPS = 64;

    private final Duration limit;
    private long deadline;
    private int steps;
    private boolean over;

    TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /** Starts a check. */
    void start() {
        deadline = System.nanoTime() + limit.toNanos();
        over = false;
    }

    Duration limit() {
        return limit;
    }

    @Override
    public void control(ModuleElement element, IEolContext context) {
        if (++steps % STEPS == 0 && System.nanoTime() > deadline) {
            over = true;
        }
    }

    @Override
    public boolean isTerminated() {
        return over;
    }
}
