/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IPageSite;
import org.plumbline.diagram.Pages;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.pages.PageEdits;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;

/** What can be done with what is selected in the outline, by its menu, a double-click or Enter, and by keys. */
final class OutlineActions {

    private static final String ADD = "org.plumbline.diagram.putOn";
    private static final String CONTEXT = "org.plumbline.diagram.context";

    private final TreeViewer tree;
    private final Pages pages;
    private final PageEdits edits;
    private final Consumer<EmfCommand> execute;
    private final Consumer<Element> show;
    private final Action add = new Action("&Add to Diagram") {
        @Override
        public void run() {
            addMissing();
        }
    };
    private final Action go = new Action() {
        @Override
        public void run() {
            open();
        }
    };

    /** @param show shows an element on the diagram */
    OutlineActions(TreeViewer tree, Pages pages, PageEdits edits, Consumer<EmfCommand> execute,
            Consumer<Element> show) {
        this.tree = tree;
        this.pages = pages;
        this.edits = edits;
        this.execute = execute;
        this.show = show;
        add.setActionDefinitionId(ADD);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            update();
            shown.add(go);
            shown.add(add);
        });
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        tree.addSelectionChangedListener(event -> update());
        tree.addOpenListener(event -> open());
    }

    /** Lets the key of the diagram's command mean what is selected here. */
    void listen(IPageSite site) {
        ((IContextService) site.getService(IContextService.class)).activateContext(CONTEXT);
        ((IHandlerService) site.getService(IHandlerService.class)).activateHandler(ADD, new ActionHandler(add));
    }

    private void update() {
        Object first = selection().getFirstElement();
        go.setText(first instanceof Diagram ? "&Open Diagram" : "&Show");
        go.setEnabled(selection().size() == 1
                && (first instanceof Diagram || first instanceof Element && !(first instanceof Workload)));
        add.setEnabled(!ElementDrop.missing(edits, selection()).isEmpty());
    }

    private void open() {
        Object first = selection().getFirstElement();
        if (first instanceof Diagram diagram) {
            pages.show(diagram);
        } else if (first instanceof Element element && !(element instanceof Workload)) {
            show.accept(element);
        }
    }

    private void addMissing() {
        List<Element> missing = ElementDrop.missing(edits, selection());
        if (!missing.isEmpty()) {
            execute.accept(new EmfCommand("Add to Diagram", () -> edits.putOn(missing)));
            show.accept(missing.get(missing.size() - 1));
        }
    }

    private IStructuredSelection selection() {
        return tree.getStructuredSelection();
    }
}
