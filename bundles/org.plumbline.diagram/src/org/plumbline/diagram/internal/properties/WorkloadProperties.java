/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.tabbed.ISection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.plumbline.diagram.internal.properties.controls.FeatureControls;
import org.plumbline.diagram.internal.properties.controls.PendingText;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.FactRevealer;
import org.plumbline.edit.HistoryLabels;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/** The properties of what is selected in a diagram, by topic; of the workload where nothing is selected. */
public final class WorkloadProperties extends TabbedPropertySheetPage implements FactRevealer {

    private static final String CONTRIBUTOR = "org.plumbline.diagram.properties";

    private static final int LEAST_WIDTH = 230;

    private final EditSession session;
    private final Predicate<Finding> open;
    private final Consumer<Fix> fixes;
    private final Consumer<Element> reveal;
    private final PendingText pending;
    private final SaveListener saving = new SaveListener(() -> pending().commit());
    private final Action undo = action(() -> {
        if (!pending().revert()) {
            session().commandStack().undo();
        }
    });
    private final Action redo = action(() -> session().commandStack().redo());
    private final CommandStackListener steps = event -> enable();
    private FeatureControls controls;
    private ElementWatch names;

    /**
     * @param open whether nobody has accepted a finding
     * @param fixes applies a fix as one undoable step
     * @param reveal shows an element in the diagram
     */
    public WorkloadProperties(EditSession session, Predicate<Finding> open, Consumer<Fix> fixes,
            Consumer<Element> reveal) {
        super(() -> CONTRIBUTOR);
        this.session = session;
        this.open = open;
        this.fixes = fixes;
        this.reveal = reveal;
        pending = new PendingText(session.commandStack(), this::typed);
        session.commandStack().addCommandStackListener(steps);
        saving.start();
        enable();
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        controls = new FeatureControls(getWidgetFactory(), session, pending, reveal);
        names = new ElementWatch(getControl(), features -> {
            if (features.contains(Literals.ELEMENT__NAME)) {
                labelProviderChanged(null);
            }
        });
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        ISelection shown = Selected.orWorkload(selection, session.workload());
        pending.commit();
        super.selectionChanged(part, shown);
        List<Element> elements = Selected.elements(shown);
        names.watch(elements.size() == 1 ? elements : List.of());
    }

    @Override
    public void setActionBars(IActionBars bars) {
        bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
        bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
    }

    @Override
    public void dispose() {
        session.commandStack().removeCommandStackListener(steps);
        saving.stop();
        super.dispose();
    }

    /** The pages are as wide as the view and as high as they then need. */
    @Override
    public void resizeScrolledComposite() {
        super.resizeScrolledComposite();
        ScrolledComposite scrolled = scrolled((Composite) getControl());
        if (scrolled == null || !(scrolled.getContent() instanceof Composite tabs)) {
            return;
        }
        for (Control each : tabs.getChildren()) {
            if (each.getVisible()) {
                int width = Math.max(LEAST_WIDTH, scrolled.getClientArea().width);
                scrolled.setMinSize(LEAST_WIDTH, each.computeSize(width, SWT.DEFAULT).y);
            }
        }
    }

    /** What is drawn, or the workload, stands for what is not drawn. */
    @Override
    public void reveal(Element holder, EStructuralFeature feature) {
        EObject shown = holder;
        while (!(shown instanceof Node || shown instanceof DataFlow || shown.eContainer() == null)) {
            shown = shown.eContainer();
        }
        selectionChanged(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor(),
                new StructuredSelection(shown));
        setSelectedTab(PropertyTabs.of((Element) shown, holder, feature));
        if (getCurrentTab() != null) {
            for (ISection each : getCurrentTab().getSections()) {
                if (each instanceof FactSection section) {
                    section.focusOn(holder, feature).ifPresent(this::scrollTo);
                }
            }
        }
    }

    private void scrollTo(Control row) {
        resizeScrolledComposite();
        ScrolledComposite scrolled = scrolled((Composite) getControl());
        if (scrolled != null) {
            scrolled.showControl(row);
        }
    }

    /** What showed the review as it was before the typing follows now; the field may go with that. */
    private void typed() {
        getControl().getDisplay().asyncExec(() -> {
            if (!getControl().isDisposed()) {
                refresh();
            }
        });
    }

    EditSession session() {
        return session;
    }

    PendingText pending() {
        return pending;
    }

    FeatureControls controls() {
        return controls;
    }

    boolean isOpen(Finding finding) {
        return open.test(finding);
    }

    void apply(Fix fix) {
        fixes.accept(fix);
    }

    void reveal(Element element) {
        reveal.accept(element);
    }

    private void enable() {
        undo.setEnabled(session.commandStack().canUndo());
        redo.setEnabled(session.commandStack().canRedo());
        undo.setText(HistoryLabels.undo(session.commandStack()));
        redo.setText(HistoryLabels.redo(session.commandStack()));
    }

    private static Action action(Runnable run) {
        return new Action() {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private static ScrolledComposite scrolled(Composite within) {
        for (Control each : within.getChildren()) {
            if (each instanceof ScrolledComposite found) {
                return found;
            }
            ScrolledComposite inner = each instanceof Composite composite ? scrolled(composite) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }
}
