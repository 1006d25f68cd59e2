/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;
import org.plumbline.diagram.internal.editor.EditorFiles;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.ide.Companions;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.RuleSets;
import org.plumbline.model.io.ModelException;
import org.plumbline.validation.RuleSet;

/**
 * A model's file that is open in one or several diagram editors: they share its session, so what one does the others
 * show, and saving in one saves for all. Used by the thread of the display only.
 */
public final class OpenFile {

    /** What an editor wants to hear of its file. */
    public interface Showing {

        /** It was saved or has to be, without an edit. */
        void dirtyChanged();

        /** It was renamed or moved. */
        void moved(IEditorInput input);
    }

    private static final Map<String, OpenFile> OPEN = new HashMap<>();

    private volatile EditorFiles files;
    private final EditSession session;
    private final Map<IEditorPart, Showing> editors = new HashMap<>();
    private final ExternalChanges changes;
    private final Recovery recovery;
    private volatile FileState base;
    private boolean saving;

    private OpenFile(EditorFiles files) throws ModelException {
        this.files = files;
        base = read(files);
        EditorFiles.Content content = files.read();
        Display display = PlatformUI.getWorkbench().getDisplay();
        RuleSet rules = files.file() == null ? RuleSets.current() : RuleSets.of(files.file());
        session = EditSession.open(files.key(), content.workload(), content.drawing(), rules, display::asyncExec,
                review -> Job.createSystem("Review", (ICoreRunnable) monitor -> review.run()).schedule());
        changes = new ExternalChanges(this, display);
        recovery = new Recovery(session, () -> base);
    }

    /**
     * Opens the file for an editor, which closes it again.
     *
     * @throws ModelException when the file cannot be read, or an editor of another kind has it open
     */
    public static OpenFile open(IEditorInput input, IEditorPart editor, Showing showing) throws ModelException {
        EditorFiles files = EditorFiles.of(input);
        OpenFile open = OPEN.get(files.key());
        if (open == null) {
            if (EditSessions.find(files.key()).isPresent()) {
                throw new ModelException(input.getName(), 0, "It is open in another editor. Use that one.");
            }
            open = new OpenFile(files);
            OPEN.put(files.key(), open);
            open.changes.start();
            OpenFile first = open;
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> RecoveryOffer.make(first));
        }
        open.editors.put(editor, showing);
        return open;
    }

    public void close(IEditorPart editor) {
        editors.remove(editor);
        if (editors.isEmpty()) {
            OPEN.remove(files.key());
            changes.stop();
            recovery.close();
            session.dispose();
        }
    }

    public EditorFiles files() {
        return files;
    }

    public EditSession session() {
        return session;
    }

    /** Looks whether somebody else changed the file; the editors call it when they are activated. */
    public void check() {
        changes.check();
    }

    /**
     * Saves; when somebody else changed the file meanwhile, only after asking.
     *
     * @return whether the file holds now what the session holds
     */
    public boolean save(IProgressMonitor monitor) {
        try {
            FileState disk = read(files);
            if (disk.exists() && !disk.same(base) && !changes.settleBeforeSave(disk)) {
                return false;
            }
            if (disk.exists() && disk.same(base) && !session.isDirty()) {
                return true;
            }
            saving = true; // refreshing the workspace lets the display go on
            files.write(session, monitor);
            saved(read(files));
            return true;
        } catch (ModelException e) {
            MessageDialog.openError(shell(), "Save", e.getMessage());
            return false;
        } finally {
            saving = false;
        }
    }

    boolean isSaving() {
        return saving;
    }

    /** Goes on with the file where it is now, with what stands beside it. */
    void moveTo(IFile elsewhere) {
        IFile before = files.file();
        if (!isOpen() || before.exists() || !elsewhere.exists() || OPEN.containsKey(FileReview.key(elsewhere))) {
            return;
        }
        try {
            Companions.follow(before, elsewhere);
            goOnWith(new EditorFiles(elsewhere, FileReview.path(elsewhere)));
        } catch (CoreException e) {
            MessageDialog.openError(shell(), "Rename", e.getMessage());
        }
    }

    /**
     * Writes the session into another file and goes on with that one, history and all. What it is saved over is gone;
     * the file before stays as it was last saved.
     *
     * @throws ModelException when it cannot be written, or is being edited; the session stays with its file then
     */
    public void saveAs(IFile target, IProgressMonitor monitor) throws ModelException {
        if (EditSessions.find(FileReview.key(target)).isPresent()) {
            throw new ModelException(target.getName(), 0,
                    "It is open in an editor. Close that, or choose another name.");
        }
        try {
            EditorFiles now = new EditorFiles(target, FileReview.path(target));
            Companions.copy(files.file(), target);
            now.write(session, monitor);
            goOnWith(now);
            saved(read(now));
        } catch (CoreException e) {
            throw new ModelException(target.getName(), 0, e.getStatus().getMessage(), e);
        }
    }

    private void goOnWith(EditorFiles now) {
        recovery.forget();
        OPEN.remove(files.key());
        files = now;
        OPEN.put(files.key(), this);
        session.moveTo(files.key());
        recovery.moved();
        changes.moved();
        IEditorInput input = new FileEditorInput(now.file());
        editors.values().forEach(each -> each.moved(input));
    }

    FileState base() {
        return base;
    }

    String name() {
        return files.model().getFileName().toString();
    }

    /** The session holds what the file holds. */
    void saved(FileState now) {
        base = now;
        session.markSaved();
        recovery.forget();
        dirtyChanged();
    }

    /** The session goes on from what the file holds now, with changes to save. */
    void goOnFrom(FileState now) {
        base = now;
        session.markUnsaved();
        dirtyChanged();
    }

    boolean isOpen() {
        return OPEN.get(files.key()) == this;
    }

    /** Whether the user is at one of the editors. */
    boolean isActive() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && editors.containsKey(window.getActivePage().getActiveEditor());
    }

    Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }

    /** Says something that needs no answer, in the status line of each editor. */
    void tell(String message) {
        editors.keySet().forEach(each -> each.getEditorSite().getActionBars().getStatusLineManager()
                .setMessage(message));
    }

    void closeEditors() {
        List.copyOf(new ArrayList<>(editors.keySet()))
                .forEach(each -> each.getSite().getPage().closeEditor(each, false));
    }

    private void dirtyChanged() {
        editors.values().forEach(Showing::dirtyChanged);
    }

    private static FileState read(EditorFiles files) throws ModelException {
        try {
            return FileState.read(files.model());
        } catch (IOException e) {
            throw new ModelException(files.model().toString(), 0, "Cannot be read: " + e.getMessage() + ".", e);
        }
    }
}
