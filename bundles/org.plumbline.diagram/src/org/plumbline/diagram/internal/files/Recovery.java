/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.Snapshot;
import org.plumbline.model.io.ModelException;

/** Keeps a copy of what is not saved, some time after the first edit that it does not hold yet. */
final class Recovery extends Job {

    private static final long AGAIN_MILLIS = 500;
    private static final String EXTENSION = ".zip";

    private final EditSession session;
    private final Supplier<FileState> base;
    private volatile Path file;
    private final CommandStackListener listener = event -> edited();
    private volatile boolean closed;

    /** @param base what the session's state was made from */
    Recovery(EditSession session, Supplier<FileState> base) {
        super("Keeping a copy of unsaved changes");
        setSystem(true);
        this.session = session;
        this.base = base;
        file = fileFor(session.key());
        session.commandStack().addCommandStackListener(listener);
    }

    /** Where the copy of a session's work is. */
    static Path fileFor(String key) {
        String name = key.substring(key.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9.-]", "_");
        return folder().resolve(name + "-" + Integer.toHexString(key.hashCode()) + EXTENSION);
    }

    private static Path folder() {
        return Platform.getStateLocation(Platform.getBundle("org.plumbline.diagram")).toPath().resolve("recovery");
    }

    /** All copies that are kept: while no editor is open, of work that was not closed as usual. */
    static List<Path> all() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder())) {
            return found.filter(each -> each.toString().endsWith(EXTENSION)).sorted().toList();
        }
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
        if (closed || !session.isDirty() || !RecoverySettings.isOn()) {
            return Status.OK_STATUS;
        }
        FileState from = base.get();
        Optional<Snapshot> work = session.snapshotMeanwhile();
        if (work.isEmpty() || base.get() != from) {
            schedule(AGAIN_MILLIS); // something was edited or saved meanwhile
            return Status.OK_STATUS;
        }
        try {
            RecoveryFile copy = RecoveryFile.of(session.key(), Instant.now(), from, work.get());
            synchronized (this) {
                if (!closed && session.isDirty()) {
                    copy.write(file);
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
