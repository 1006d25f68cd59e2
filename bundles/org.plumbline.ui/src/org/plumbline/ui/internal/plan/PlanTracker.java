/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.validation.FindingsChanged;
import org.plumbline.validation.ReviewResult;

/**
 * Knows which workload the plan is about: the active editor's, or without one the selected file's. It tells when that
 * changes and when its findings do, on the UI thread.
 */
final class PlanTracker implements IPartListener2, ISelectionListener, EditSessions.Listener, IResourceChangeListener {

    private final IWorkbenchPage page;
    private final Display display;
    private final Consumer<PlanInput> listener;
    private final Consumer<FindingsChanged> edits = change -> edited(change.result());
    private final Runnable decisions = this::decided;
    private PlanInput input;
    private IFile selected;
    private boolean disposed;

    /** @param listener gets null when there is no workload */
    PlanTracker(IWorkbenchPage page, Consumer<PlanInput> listener) {
        this.page = page;
        this.display = page.getWorkbenchWindow().getShell().getDisplay();
        this.listener = listener;
        page.addPartListener(this);
        page.addSelectionListener(this);
        EditSessions.addListener(this);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void dispose() {
        disposed = true;
        page.removePartListener(this);
        page.removeSelectionListener(this);
        EditSessions.removeListener(this);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        leave();
    }

    /** Finds out anew what the plan is about. */
    void look() {
        if (disposed) {
            return;
        }
        IEditorPart editor = page.getActiveEditor();
        EditSession session = editor == null ? null : Adapters.adapt(editor, EditSession.class);
        if (session != null) {
            IFile file = FileReview.file(session);
            if (file != null && file.exists() && (input == null || input.session() != session
                    || !input.file().equals(file))) {
                leave();
                session.live().addListener(edits);
                session.addDecisionListener(decisions);
                show(new PlanInput(file, session, session.live().result()));
            }
        } else if (selected != null && selected.exists()) {
            EditSessions.find(FileReview.key(selected)).ifPresentOrElse(this::showOpen, this::showClosed);
        } else if (input != null) {
            leave();
            show(null);
        }
    }

    private void showClosed() {
        if (input == null || input.session() != null || !input.file().equals(selected)) {
            read(selected);
        }
    }

    private void showOpen(EditSession session) {
        if (input == null || input.session() != session) {
            leave();
            session.live().addListener(edits);
            session.addDecisionListener(decisions);
            show(new PlanInput(selected, session, session.live().result()));
        }
    }

    private void read(IFile file) {
        Job.createSystem("Reviewing " + file.getName(), monitor -> {
            ReviewResult result = reviewed(file);
            display.asyncExec(() -> {
                if (!disposed && file.equals(selected) && !FileReview.isOpen(file)) {
                    leave();
                    show(result == null ? null : new PlanInput(file, null, result));
                }
            });
        }).schedule();
    }

    /** A file that cannot be read has a marker that says why; here it has no plan. */
    private static ReviewResult reviewed(IFile file) {
        try {
            return FileReview.review(file);
        } catch (CoreException e) {
            return null;
        }
    }

    private void leave() {
        if (input != null && input.session() != null) {
            input.session().live().removeListener(edits);
            input.session().removeDecisionListener(decisions);
        }
    }

    private void show(PlanInput newInput) {
        input = newInput;
        listener.accept(newInput);
    }

    private void edited(ReviewResult result) {
        if (input != null && !disposed) {
            show(input.with(result));
        }
    }

    private void decided() {
        if (input != null && input.session() != null) {
            edited(input.session().live().result());
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof IStructuredSelection structured && structured.size() == 1) {
            IFile file = Adapters.adapt(structured.getFirstElement(), IFile.class);
            if (FileReview.isWorkload(file) && !file.equals(selected)) {
                selected = file;
                look();
            }
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        PlanInput shown = input;
        if (shown != null && shown.session() == null
                && (event.getDelta().findMember(shown.file().getFullPath()) != null
                        || event.getDelta().findMember(RuleConfigs.fileFor(shown.file()).getFullPath()) != null)) {
            display.asyncExec(() -> {
                if (input == shown) {
                    read(shown.file());
                }
            });
        }
    }

    @Override
    public void opened(EditSession session) {
        display.asyncExec(this::look);
    }

    @Override
    public void moved(EditSession session, String from) {
        display.asyncExec(this::look);
    }

    @Override
    public void closed(EditSession session) {
        display.asyncExec(this::look);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        display.asyncExec(this::look);
    }
}
