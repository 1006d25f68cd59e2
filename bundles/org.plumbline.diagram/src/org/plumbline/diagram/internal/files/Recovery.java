/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.swt.widgets.Display;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.Snapshot;
import org.plumbline.model.io.ModelException;

/** Keeps a copy of what is not saved, some time after the first edit that it does not hold yet. */
final class Recovery extends Job {

    private final EditSession session;
    private final Supplier<FileState> base;
    private volatile Path file;
    private final Display display;
    private final CommandStackListener listener = event -> edited();
    private boolean closed;

    /** @param base what the session's state was made from; asked on the display's thread */
    Recovery(EditSession session, Supplier<FileState> base, Display display) {
        super("Keeping a copy of unsaved changes");
        setSystem(true);
        this.session = session;
        this.base = base;
        this.display = display;
        file = fileFor(session.key());
        session.commandStack().addCommandStackListener(listener);
    }

    /** Where the copy of a session's work is. */
    static Path fileFor(String key) {
        String name = key.substring(key.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9.-]", "_");
        return Platform.getStateLocation(Platform.getBundle("org.plumbline.diagram")).toPath().resolve("recovery")
                .resolve(name + "-" + Integer.toHexString(key.hashCode()) + ".zip");
    }

    private void edited() {
        if (!session.isDirty()) {
            forget();
        } else if (RecoverySettings.isOn()) {
            schedule(RecoverySettings.seconds() * 1000L); // does nothing while it waits already
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        AtomicReference<Snapshot> work = new AtomicReference<>();
        AtomicReference<FileState> from = new AtomicReference<>();
        display.syncExec(() -> {
            if (!closed && session.isDirty()) {
                work.set(session.snapshot());
                from.set(base.get());
            }
        });
        try {
            if (work.get() != null) {
                RecoveryFile copy = RecoveryFile.of(Instant.now(), from.get(), work.get());
                synchronized (this) {
                    if (!closed && session.isDirty()) {
                        copy.write(file);
                    }
                }
            }
            return Status.OK_STATUS;
        } catch (IOException | ModelException e) {
            ILog.of(Recovery.class).warn("No copy of the unsaved changes of " + session.key() + " could be kept.", e);
            return Status.OK_STATUS;
        }
    }

    /** Nothing is unsaved any more. */
    synchronized void forget() {
        cancel();
        delete(file);
    }

    /** The copy goes under the new name of the session. */
    synchronized void moved() {
        file = fileFor(session.key());
        edited();
    }

    synchronized void close() {
        session.commandStack().removeCommandStackListener(listener);
        closed = true;
        forget();
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            ILog.of(Recovery.class).warn("The copy of changes " + file + " could not be deleted.", e);
        }
    }
}
