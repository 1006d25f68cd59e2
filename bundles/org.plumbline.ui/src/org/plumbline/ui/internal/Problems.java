/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;

/** Tells the user what went wrong, and logs it. */
public final class Problems {

    private Problems() {
    }

    /** @param what what was not done, as a whole sentence */
    public static void show(String what, CoreException e) {
        IStatus cause = e.getStatus();
        IStatus status = new Status(cause.getSeverity(), Problems.class, what + " " + cause.getMessage(), e);
        StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
    }

    /** Logs what the user need not act on. */
    public static void log(String what, Throwable cause) {
        ILog.of(Problems.class).error(what, cause);
    }
}
