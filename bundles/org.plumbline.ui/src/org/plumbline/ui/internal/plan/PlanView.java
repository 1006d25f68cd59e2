/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IContributedContentsView;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.ui.UiIds;
import org.plumbline.ui.internal.Images;
import org.plumbline.ui.internal.reference.RuleReference;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** The improvement plan of the active workload: its risks in the order to mend them, and its open questions. */
public final class PlanView extends ViewPart {

    private static final String GROUPING = "grouping";

    private final PlanFilter filter = new PlanFilter();
    private Grouping grouping = Grouping.NONE;
    private Images images;
    private PlanTracker tracker;
    private PlanActions actions;
    private UndoRedo undo;
    private PlanInput input;
    private Composite stack;
    private Composite plan;
    private EmptyPage empty;
    private PlanHeader header;
    private CTabFolder tabs;
    private PlanTab risks;
    private PlanTab questions;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String saved = memento == null ? null : memento.getString(GROUPING);
        for (Grouping each : Grouping.values()) {
            if (each.name().equals(saved)) {
                grouping = each;
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
    }

    @Override
    public void createPartControl(Composite parent) {
        images = new Images(parent);
        actions = new PlanActions(getSite().getPage());
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack);
        plan = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(plan);
        header = new PlanHeader(plan, images, this::filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.area());
        tabs = new CTabFolder(plan, SWT.FLAT | SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        risks = new PlanTab(tabs, "Risks", images.risk(Risk.HIGH), PlanColumns.risks(images), this);
        questions = new PlanTab(tabs, "Questions", images.question(), PlanColumns.questions(images), this);
        tabs.setSelection(0);
        new PlanToolbar(filter, this::refilter).fill(getViewSite().getActionBars(), grouping, this::group);
        getViewSite().getActionBars().getMenuManager().add(new Separator());
        getViewSite().getActionBars().getMenuManager().add(action("&Configure Rules…", this::configureRules));
        getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(),
                action("Copy", () -> actions.copy(current().tree().selectedItems())));
        getSite().getService(IHandlerService.class).activateHandler(UiIds.OPEN_REFERENCE, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                openReference();
                return null;
            }
        });
        undo = new UndoRedo(getViewSite());
        show(null);
        tracker = new PlanTracker(getSite().getPage(), this::show);
        tracker.look();
    }

    @Override
    public void setFocus() {
        if (input == null) {
            stack.setFocus();
        } else {
            current().tree().viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (tracker != null) {
            tracker.dispose();
            undo.dispose();
        }
        super.dispose();
    }

    /** The properties view keeps showing what is selected in the diagram while this view is active. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        IWorkbenchPage page = getSite().getPage();
        // Asked while the window closes too, when the view has left its page.
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        if (type == IContributedContentsView.class && editor != null) {
            IContributedContentsView contributor = () -> editor;
            return type.cast(contributor);
        }
        return super.getAdapter(type);
    }

    PlanFilter filter() {
        return filter;
    }

    /** Applies a fix of the selected line. */
    void apply(Fix fix) {
        selected().ifPresent(item -> actions.apply(input, item, fix));
    }

    /** The review that the lines are about. */
    ReviewResult result() {
        return input.result();
    }

    /** Opens the file that sets the rules of the workload. */
    private void configureRules() {
        if (input != null) {
            RulesFileAction.open(getSite().getPage(), input.file());
        }
    }

    private static String label(Fix fix) {
        return "Apply: " + fix.title().replace("@", "@@") + (fix.input().isPresent() ? "…" : "");
    }

    /** Shows the selected line's element with its properties; for a question, the fact that answers it. */
    void showProperties() {
        selected().ifPresent(item -> actions.showProperties(input, item));
    }

    /** Shows the reference page of the selected line's rule. */
    void openReference() {
        selected().ifPresent(item -> RuleReference.open(getSite().getPage(), item.info().id()));
    }

    void follow(String address) {
        RuleReference.follow(getSite().getPage(), address);
    }

    void reveal() {
        selected().ifPresent(item -> actions.reveal(input, item.element()));
    }

    /** Selects the line of a finding, if the filter lets it through. */
    void select(Finding finding) {
        tracker.look();
        tabs.setSelection(0);
        if (input != null) {
            input.risks().stream().filter(each -> each.id().equals(finding.id())).findFirst().ifPresent(risks::select);
        }
    }

    Image groupImage(PlanGroup group) {
        return switch (group.grouping()) {
            case PILLAR -> images.pillar(Pillar.valueOf(group.key()));
            case RISK -> images.risk(Risk.valueOf(group.key()));
            case ELEMENT, NONE -> images.neutral("generic");
        };
    }

    void fillMenu(IMenuManager menu) {
        Optional<PlanItem> item = selected();
        if (item.isEmpty()) {
            return;
        }
        if (item.get() instanceof RiskItem risk) {
            List<Fix> fixes = Engine.fixes(input.result().rules(), risk.finding());
            IMenuManager target = fixes.size() > 1 ? new MenuManager("&Apply fix") : menu;
            fixes.forEach(fix -> target.add(action(label(fix), () -> apply(fix))));
            if (target != menu) {
                menu.add(target);
            }
            menu.add(action("&Suppress…", () -> actions.accept(input, risk)));
            menu.add(new Separator());
        }
        menu.add(action("&Reveal in diagram", this::reveal));
        menu.add(action("Show &properties", () -> showProperties()));
        menu.add(action("&Open reference page\tF1", this::openReference));
        menu.add(action("Configure r&ules…", this::configureRules));
        menu.add(new Separator());
        menu.add(action("&Copy", () -> actions.copy(current().tree().selectedItems())));
    }

    private void show(PlanInput newInput) {
        PlanInput before = input;
        input = newInput;
        if (stack.isDisposed()) {
            return;
        }
        undo.show(input == null ? null : input.session());
        if (input == null) {
            empty.show("Open a workload to see its improvement plan.",
                    "Double-click a .plumb file, or create one with File > New > Workload.");
            front(empty.area());
            return;
        }
        header.show(input);
        if (input.isSameWorkloadAs(before)) {
            risks.update(input.risks());
            questions.update(input.questions());
        } else {
            risks.show(input.risks(), grouping);
            questions.show(input.questions(), questionGrouping());
        }
        explainEmptyLists();
        front(plan);
        setTitleToolTip("Improvement plan of " + input.file().getName());
    }

    private void explainEmptyLists() {
        int open = input.questions().size();
        boolean drawn = !input.result().workload().getNodes().isEmpty();
        if (!input.result().findings().isEmpty()) {
            risks.explain(null, null);
        } else if (!drawn) {
            risks.explain("Nothing to review yet", "Draw components, and risks appear here as you draw.");
        } else {
            risks.explain("No risks found", open == 0 ? "Every check that applies to this design is satisfied."
                    : open == 1 ? "One question is open: its answer may show a risk."
                            : open + " questions are open: their answers may show risks.");
        }
        questions.explain(open > 0 ? null : "No open questions",
                "The design says all that the rules need to know.");
    }

    private void front(Composite page) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != page) {
            layout.topControl = page;
            stack.layout();
        }
    }

    private void group(Grouping newGrouping) {
        grouping = newGrouping;
        if (input != null) {
            risks.show(input.risks(), grouping);
            questions.show(input.questions(), questionGrouping());
        }
    }

    /** A question has no risk of its own until it is answered. */
    private Grouping questionGrouping() {
        return grouping == Grouping.RISK ? Grouping.NONE : grouping;
    }

    private void filter(String text) {
        filter.text(text);
        refilter();
    }

    private void refilter() {
        risks.refilter();
        questions.refilter();
    }

    private PlanTab current() {
        return tabs.getSelectionIndex() == 1 ? questions : risks;
    }

    private Optional<PlanItem> selected() {
        return input == null ? Optional.empty() : current().tree().selected();
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
