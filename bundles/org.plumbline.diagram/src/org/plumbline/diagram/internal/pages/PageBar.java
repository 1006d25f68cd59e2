/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plumbline.diagram.Pages;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Labels;

/**
 * The tabs below the diagram, one a page. A double-click renames, dragging reorders, the context menu has the rest, and
 * the button beside the tabs makes a new page.
 */
public final class PageBar {

    private static final int BORDER = 8;

    private final CTabFolder tabs;
    private final Pages pages;
    private final PageEdits edits;
    private final Workload workload;
    private final Consumer<Command> execute;
    private CTabItem dragged;

    /** @param execute does a command so that it can be undone */
    public PageBar(Composite parent, Pages pages, PageEdits edits, Workload workload, Consumer<Command> execute) {
        this.pages = pages;
        this.edits = edits;
        this.workload = workload;
        this.execute = execute;
        Composite strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(strip);
        tabs = new CTabFolder(strip, SWT.BOTTOM | SWT.FLAT);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> pages.show((Diagram) e.item.getData())));
        tabs.addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> {
            if (tabs.getItem(new Point(e.x, e.y)) != null) {
                rename();
            }
        }));
        tabs.addMouseListener(MouseListener.mouseDownAdapter(e -> dragged = tabs.getItem(new Point(e.x, e.y))));
        tabs.addMouseListener(MouseListener.mouseUpAdapter(this::dropped));
        createMenus(strip);
        pages.addListener(this::update);
        update();
        // A folder without pages of its own asks for room for one.
        int height = tabs.getTabHeight() + BORDER;
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(strip);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
    }

    /** Makes the room for the diagram; the tabs go into its parent. */
    public static Composite above(Composite parent) {
        Composite all = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        Composite page = new Composite(all, SWT.NONE);
        page.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        return page;
    }

    private void createMenus(Composite strip) {
        ToolBar bar = new ToolBar(strip, SWT.FLAT);
        ToolItem add = new ToolItem(bar, SWT.PUSH);
        add.setText("+");
        add.setToolTipText("New diagram");
        MenuManager kinds = new MenuManager();
        fillNew(kinds);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            var menu = kinds.createContextMenu(tabs);
            menu.setLocation(bar.toDisplay(0, 0));
            menu.setVisible(true);
        }));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tabs.setMenu(menu.createContextMenu(tabs));
    }

    private void fillNew(IMenuManager menu) {
        menu.add(action("New &Empty Diagram", true, () -> add(NewDiagrams.empty(freeName("Diagram")))));
        menu.add(action("New &Overview", true, () -> add(NewDiagrams.overview(workload, freeName("Overview")))));
    }

    private void fill(IMenuManager menu) {
        fillNew(menu);
        menu.add(action("&Duplicate", true, this::duplicate));
        menu.add(new Separator());
        int at = pages.all().indexOf(pages.shown());
        menu.add(action("&Rename...", true, this::rename));
        menu.add(action("Move &Left", at > 0, () -> execute.accept(edits.move(pages.shown(), at - 1))));
        menu.add(action("Move Ri&ght", at < pages.all().size() - 1,
                () -> execute.accept(edits.move(pages.shown(), at + 1))));
        menu.add(new Separator());
        menu.add(action("De&lete", pages.all().size() > 1, () -> execute.accept(edits.delete(pages.shown()))));
    }

    /** Adds a diagram behind the shown one and shows it. */
    public void add(Diagram diagram) {
        execute.accept(edits.add(diagram, pages.shown()));
        pages.show(diagram);
    }

    private void duplicate() {
        Diagram copy = EcoreUtil.copy(pages.shown());
        copy.setName(freeName(Labels.title(copy)));
        add(copy);
    }

    private void rename() {
        Diagram diagram = pages.shown();
        InputDialog dialog = new InputDialog(tabs.getShell(), "Rename Diagram", "Name of the diagram:",
                Labels.title(diagram), null);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(Labels.title(diagram))) {
            execute.accept(edits.rename(diagram, dialog.getValue()));
        }
    }

    private void dropped(MouseEvent e) {
        CTabItem target = tabs.getItem(new Point(e.x, e.y));
        if (dragged != null && target != null && target != dragged && !dragged.isDisposed()) {
            execute.accept(edits.move((Diagram) dragged.getData(), tabs.indexOf(target)));
        }
        dragged = null;
    }

    private String freeName(String wanted) {
        List<String> used = pages.all().stream().map(Labels::title).toList();
        String name = wanted;
        for (int i = 2; used.contains(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }

    private void update() {
        if (tabs.isDisposed()) {
            return;
        }
        List<Diagram> known = pages.all();
        for (int i = 0; i < known.size(); i++) {
            CTabItem item = i < tabs.getItemCount() ? tabs.getItem(i) : new CTabItem(tabs, SWT.NONE);
            Diagram diagram = known.get(i);
            item.setData(diagram);
            item.setText(Labels.title(diagram).replace("&", "&&"));
            item.setToolTipText(diagram.getScope() != null ? "Everything in one boundary"
                    : diagram.isChosen() ? "Chosen elements" : "The whole workload");
            if (diagram == pages.shown()) {
                tabs.setSelection(item);
            }
        }
        while (tabs.getItemCount() > known.size()) {
            tabs.getItem(tabs.getItemCount() - 1).dispose();
        }
    }

    private static Action action(String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
