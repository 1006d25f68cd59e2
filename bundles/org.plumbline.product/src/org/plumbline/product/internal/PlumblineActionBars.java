/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.plumbline.ui.UiIds;

/** The menus and the toolbar. */
final class PlumblineActionBars extends ActionBarAdvisor {

    private static final ActionFactory[] ACTIONS = {
        ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.CLOSE,
        ActionFactory.CLOSE_ALL, ActionFactory.REVERT, ActionFactory.RENAME, ActionFactory.MOVE,
        ActionFactory.REFRESH, ActionFactory.PRINT, ActionFactory.PROPERTIES, ActionFactory.QUIT,
        ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
        ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
        ActionFactory.NEW, ActionFactory.IMPORT, ActionFactory.EXPORT,
        ActionFactory.OPEN_NEW_WINDOW, ActionFactory.NEW_EDITOR, ActionFactory.RESET_PERSPECTIVE,
        ActionFactory.PREFERENCES, ActionFactory.ABOUT
    };

    private IWorkbenchWindow window;

    PlumblineActionBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow newWindow) {
        window = newWindow;
        for (ActionFactory each : ACTIONS) {
            register(each.create(newWindow));
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(file());
        bar.add(edit());
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(windowMenu());
        bar.add(help());
    }

    private MenuManager file() {
        MenuManager menu = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
        MenuManager created = new MenuManager("&New", ActionFactory.NEW.getId());
        created.add(wizard("New workload", IWorkbenchCommandConstants.FILE_NEW,
                IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, UiIds.NEW_WORKLOAD_WIZARD, "&Workload…"));
        created.add(new Separator());
        created.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
        menu.add(created);
        menu.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CLOSE_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_AS, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.MOVE, ActionFactory.RENAME, ActionFactory.REFRESH);
        menu.add(new Separator());
        add(menu, ActionFactory.PRINT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.PRINT_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.IMPORT, ActionFactory.EXPORT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.IMPORT_EXT));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PROPERTIES);
        menu.add(new Separator());
        menu.add(new GroupMarker(IWorkbenchActionConstants.MRU));
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_START));
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new GroupMarker(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new GroupMarker(IWorkbenchActionConstants.CUT_EXT));
        menu.add(new Separator());
        add(menu, ActionFactory.DELETE, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        add(menu, ActionFactory.FIND);
        menu.add(new GroupMarker(IWorkbenchActionConstants.FIND_EXT));
        menu.add(new GroupMarker(IWorkbenchActionConstants.EDIT_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private MenuManager windowMenu() {
        MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager("Show &View", "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        add(menu, ActionFactory.OPEN_NEW_WINDOW, ActionFactory.NEW_EDITOR);
        menu.add(views);
        menu.add(new Separator());
        add(menu, ActionFactory.RESET_PERSPECTIVE);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.PREFERENCES);
        return menu;
    }

    private MenuManager help() {
        MenuManager menu = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_START));
        menu.add(new GroupMarker("group.example"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.HELP_END));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        bar.add(new GroupMarker("group.file"));
        IToolBarManager tools = new ToolBarManager(bar.getStyle() | SWT.FLAT);
        tools.add(wizard("toolbar.new", IWorkbenchCommandConstants.FILE_NEW,
                IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, UiIds.NEW_WORKLOAD_WIZARD, "New Workload"));
        tools.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        tools.add(getAction(ActionFactory.SAVE.getId()));
        tools.add(getAction(ActionFactory.SAVE_ALL.getId()));
        tools.add(new GroupMarker(IWorkbenchActionConstants.SAVE_EXT));
        tools.add(new Separator());
        tools.add(command(IWorkbenchCommandConstants.EDIT_UNDO));
        tools.add(command(IWorkbenchCommandConstants.EDIT_REDO));
        tools.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new ToolBarContributionItem(tools, IWorkbenchActionConstants.TOOLBAR_FILE));
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(new GroupMarker(IWorkbenchActionConstants.GROUP_EDITOR));
    }

    private void add(IMenuManager menu, ActionFactory... factories) {
        for (ActionFactory each : factories) {
            menu.add(getAction(each.getId()));
        }
    }

    private CommandContributionItem command(String command) {
        return new CommandContributionItem(new CommandContributionItemParameter(window, "toolbar." + command, command,
                CommandContributionItem.STYLE_PUSH));
    }

    private CommandContributionItem wizard(String id, String command, String parameter, String wizard, String label) {
        CommandContributionItemParameter item =
                new CommandContributionItemParameter(window, id, command, CommandContributionItem.STYLE_PUSH);
        item.parameters = java.util.Map.of(parameter, wizard);
        item.label = label;
        return new CommandContributionItem(item);
    }
}
