/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;

import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.plumbline.diagram.Pages;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Labels;

/**
 * The tabs below the diagram, one a page. A double-click or F2 renames, dragging reorders, the context menu has the rest, and
 * the button beside the tabs makes a new page.
 */
public final class PageBar {

    private static final int BORDER = 8;

    private final CTabFolder tabs;
    private final Pages pages;
    private final PageCommands commands;
    private CTabItem dragged;

    /** @param registry has the actions of the menus */
    public PageBar(Composite parent, PageCommands commands, ActionRegistry registry) {
        this.pages = commands.pages();
        this.commands = commands;
        Composite strip = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(strip);
        tabs = new CTabFolder(strip, SWT.BOTTOM | SWT.FLAT);
        tabs.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> pages.show((Diagram) e.item.getData())));
        tabs.addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> {
            if (tabs.getItem(new Point(e.x, e.y)) != null) {
                commands.rename();
            }
        }));
        tabs.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.F2) {
                commands.rename();
            }
        }));
        tabs.addMouseListener(MouseListener.mouseDownAdapter(e -> dragged = tabs.getItem(new Point(e.x, e.y))));
        tabs.addMouseListener(MouseListener.mouseUpAdapter(this::dropped));
        createMenus(strip, registry);
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

    private void createMenus(Composite strip, ActionRegistry registry) {
        ToolBar bar = new ToolBar(strip, SWT.FLAT);
        ToolItem add = new ToolItem(bar, SWT.PUSH);
        add.setText("+");
        add.setToolTipText("New diagram");
        MenuManager kinds = new MenuManager();
        PageActions.fillNew(kinds, registry::getAction);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            var menu = kinds.createContextMenu(tabs);
            menu.setLocation(bar.toDisplay(0, 0));
            menu.setVisible(true);
        }));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        MenuManager menu = new MenuManager();
        PageActions.fillPage(menu, registry::getAction);
        tabs.setMenu(menu.createContextMenu(tabs));
    }

    private void dropped(MouseEvent e) {
        CTabItem target = tabs.getItem(new Point(e.x, e.y));
        if (dragged != null && target != null && target != dragged && !dragged.isDisposed()) {
            commands.moveTo((Diagram) dragged.getData(), tabs.indexOf(target));
        }
        dragged = null;
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
            boolean shown = diagram == pages.shown();
            item.setFont(shown ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
            if (shown) {
                tabs.setSelection(item);
            }
        }
        while (tabs.getItemCount() > known.size()) {
            tabs.getItem(tabs.getItemCount() - 1).dispose();
        }
    }
}
