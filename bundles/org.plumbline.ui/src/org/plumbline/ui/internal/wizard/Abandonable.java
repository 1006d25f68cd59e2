/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Work that does not look at a progress monitor: who cancels need not wait for it, and what it makes is lost. */
final class Abandonable {

    private static final int POLL_MILLIS = 50;

    private Abandonable() {
    }

    /**
     * What the work makes.
     *
     * @throws OperationCanceledException when the monitor is cancelled before it is done
     */
    static <T> T call(IProgressMonitor monitor, Supplier<T> work) {
        CompletableFuture<T> result = CompletableFuture.supplyAsync(work);
        while (true) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            try {
                return result.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (InterruptedException e) {
                throw new OperationCanceledException();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new CompletionException(e.getCause());
            }
        }
    }
}
