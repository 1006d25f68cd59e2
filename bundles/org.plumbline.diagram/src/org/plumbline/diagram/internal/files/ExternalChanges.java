/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.io.IOException;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.plumbline.edit.Snapshot;
import org.plumbline.model.io.ModelException;
import org.plumbline.notation.io.DiagramFiles;

/**
 * Notices when somebody else changes the files of an open model: git, another tool, a colleague on a shared disk. What
 * contradicts nothing is taken at once, all else is asked, when the user is at the editor.
 */
final class ExternalChanges implements IResourceChangeListener, IWindowListener {

    private static final int SETTLING_MILLIS = 200;

    /** @param problem why the state cannot be used; {@code null} when it can */
    private record Found(FileState disk, Snapshot theirs, String problem) {
    }

    private final OpenFile file;
    private final Display display;
    private FileState.Stamp seen;
    private Found pending;
    private boolean asking;

    ExternalChanges(OpenFile file, Display display) {
        this.file = file;
        this.display = display;
        seen = FileState.Stamp.of(file.files().model());
    }

    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        PlatformUI.getWorkbench().addWindowListener(this);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        PlatformUI.getWorkbench().removeWindowListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IFile model = file.files().file();
        if (model == null || event.getDelta() == null) {
            return;
        }
        IFile elsewhere = elsewhere(event.getDelta(), model);
        if (elsewhere != null) {
            display.asyncExec(() -> file.moveTo(elsewhere));
            display.asyncExec(this::check);
            return;
        }
        IPath folder = model.getParent().getFullPath();
        String drawing = DiagramFiles.fileFor(file.files().model()).getFileName().toString();
        if (changed(event.getDelta(), folder.append(drawing)) || changed(event.getDelta(), model.getFullPath())) {
            display.asyncExec(this::check);
        }
    }

    /** Where the workspace has moved the file to; {@code null} when it has not. */
    private static IFile elsewhere(IResourceDelta delta, IFile model) {
        IResourceDelta found = delta.findMember(model.getFullPath());
        return found == null || (found.getFlags() & IResourceDelta.MOVED_TO) == 0 ? null
                : model.getWorkspace().getRoot().getFile(found.getMovedToPath());
    }

    /** The file is the same under another name. */
    void moved() {
        seen = FileState.Stamp.of(file.files().model());
    }

    private static boolean changed(IResourceDelta delta, IPath path) {
        IResourceDelta found = delta.findMember(path);
        return found != null && (found.getKind() != IResourceDelta.CHANGED
                || (found.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0);
    }

    /** Looks at the time and size of the files, and at what they hold only when these changed. */
    void check() {
        if (!file.isOpen()) {
            return;
        }
        FileState.Stamp now = FileState.Stamp.of(file.files().model());
        if (!now.equals(seen)) {
            seen = now;
            // Git and others write in steps: the last one counts.
            Job.createSystem("Reading " + file.name(), (ICoreRunnable) monitor -> read()).schedule(SETTLING_MILLIS);
        } else if (pending != null && !asking) {
            resolve();
        }
    }

    private void read() {
        try {
            FileState.Stamp read = FileState.Stamp.of(file.files().model());
            Found found = found(FileState.read(file.files().model()));
            display.asyncExec(() -> take(found, read));
        } catch (IOException e) {
            display.asyncExec(() -> file.tell(file.name() + " was changed elsewhere and cannot be read: "
                    + e.getMessage()));
        }
    }

    private Found found(FileState disk) {
        try {
            return new Found(disk, disk.exists() ? disk.parse(file.name()) : null, null);
        } catch (ModelException e) {
            return new Found(disk, null, e.getMessage());
        }
    }

    private void take(Found found, FileState.Stamp read) {
        if (!file.isOpen() || asking || file.isSaving()) {
            return;
        }
        if (!FileState.Stamp.of(file.files().model()).equals(read)) {
            check(); // somebody, or a save, has written since
            return;
        }
        pending = found.disk.same(file.base()) ? null : found;
        refresh();
        if (pending != null) {
            resolve();
        }
    }

    private void resolve() {
        if (pending.problem != null) {
            file.tell("The file was changed elsewhere and cannot be used. " + pending.problem);
        } else if (pending.disk.exists() && !file.session().isDirty()) {
            Found now = pending;
            reload(now, "Reload " + file.name());
            file.tell(file.name() + " was changed elsewhere and is loaded anew. Undo shows what it was.");
        } else if (file.isActive()) {
            Found now = pending;
            pending = null; // asked once, and again before a save
            if (now.disk.exists()) {
                ask(now);
            } else {
                askAboutDeleted();
            }
        }
    }

    /** @return whether what the session holds may be written over the file */
    boolean settleBeforeSave(FileState disk) {
        Found now = found(disk);
        if (now.problem == null) {
            return ask(now);
        }
        boolean overwrite = MessageDialog.openQuestion(file.shell(), "File Changed", file.name()
                + " was changed elsewhere and cannot be read now:\n\n" + now.problem
                + "\n\nSave your version over it? The former content stays in its backup.");
        pending = null;
        return overwrite;
    }

    /** @return whether it was decided */
    private boolean ask(Found now) {
        asking = true;
        try {
            Snapshot base = file.base().exists() ? file.base().parse(file.name()) : file.session().snapshot();
            FileMerge merge = new FileMerge(base, file.session().snapshot(), now.disk.parse(file.name()));
            ChangedDialog dialog = new ChangedDialog(file.shell(), file.name(), ChangeSummary.of(base, now.theirs),
                    merge.conflicts());
            if (dialog.open() != Window.OK || !file.isOpen()) {
                return false;
            }
            switch (dialog.choice()) {
                case MERGE -> merge(now, merge, dialog.fromFile());
                case MINE -> file.goOnFrom(now.disk);
                case THEIRS -> reload(now, "Load " + file.name());
                default -> throw new IllegalStateException();
            }
            pending = null;
            return true;
        } catch (ModelException e) {
            MessageDialog.openError(file.shell(), "File Changed", e.getMessage());
            return false;
        } finally {
            asking = false;
        }
    }

    private void merge(Found now, FileMerge merge, Set<Integer> fromFile) {
        file.session().replace(merge.merged(fromFile), "Merge Changes of " + file.name());
        file.goOnFrom(now.disk);
    }

    private void reload(Found now, String label) {
        pending = null;
        file.session().replace(now.theirs, label);
        file.saved(now.disk);
    }

    private void askAboutDeleted() {
        asking = true;
        try {
            int answer = new MessageDialog(file.shell(), "File Deleted", null, file.name()
                    + " was deleted or moved elsewhere. Its diagram is still here.", MessageDialog.WARNING, 0,
                    "&Save Again", "&Close Editor", "Go &On Editing").open();
            if (!file.isOpen()) {
                return;
            }
            if (answer == 1) {
                file.closeEditors();
                return;
            }
            file.goOnFrom(new FileState(null, null));
            if (answer == 0) {
                file.save(new NullProgressMonitor());
            }
        } finally {
            asking = false;
        }
    }

    /** The workspace may not know yet what was done past it. */
    private void refresh() {
        IFile model = file.files().file();
        if (model != null && model.getParent().isAccessible()) {
            Job.createSystem("Refresh", (ICoreRunnable) monitor -> {
                try {
                    model.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
                } catch (CoreException e) {
                    ILog.of(ExternalChanges.class).warn(model.getFullPath() + " could not be refreshed.", e);
                }
            }).schedule();
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        check();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
    }
}
