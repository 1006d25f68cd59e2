/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.gef.ui.actions.SelectionAction;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.plumbline.diagram.internal.parts.DiagramContext;

/** Cut, copy, paste and duplicate in a diagram. */
public final class ClipboardActions {

    /** Id of the action that duplicates, and of its command. */
    public static final String DUPLICATE = "org.plumbline.diagram.duplicate";

    private final DiagramClipboard clipboard;
    private final List<SelectionAction> actions;

    public ClipboardActions(IEditorPart editor, DiagramContext context) {
        clipboard = new DiagramClipboard(editor, context);
        ClipboardAction duplicate = new ClipboardAction(editor, DUPLICATE, "&Duplicate",
                "Put a copy of the selected elements beside them", null, clipboard::duplicate);
        duplicate.setActionDefinitionId(DUPLICATE);
        actions = List.of(
                new ClipboardAction(editor, ActionFactory.CUT.getId(), "Cu&t",
                        "Move the selected elements to the clipboard", ISharedImages.IMG_TOOL_CUT, clipboard::cut),
                new ClipboardAction(editor, ActionFactory.COPY.getId(), "&Copy",
                        "Copy the selected elements to the clipboard", ISharedImages.IMG_TOOL_COPY, clipboard::copy),
                new Paste(editor), duplicate);
    }

    public void register(ActionRegistry registry, List<Object> selectionActions) {
        for (SelectionAction each : actions) {
            registry.registerAction(each);
            selectionActions.add(each.getId());
        }
    }

    /** Adds the actions to the context menu that is about to show; there, paste goes where the mouse opened it. */
    public static void fill(IMenuManager menu, ActionRegistry registry, EditPartViewer viewer) {
        addEnabled(menu, registry.getAction(ActionFactory.CUT.getId()));
        addEnabled(menu, registry.getAction(ActionFactory.COPY.getId()));
        if (registry.getAction(ActionFactory.PASTE.getId()) instanceof Paste paste) {
            menu.add(paste.at(MenuOrigin.of(viewer.getControl())));
        }
        addEnabled(menu, registry.getAction(DUPLICATE));
    }

    private static void addEnabled(IMenuManager menu, IAction action) {
        if (action != null && action.isEnabled()) {
            menu.add(action);
        }
    }

    /** Lets paste in the viewer's context menu go where the mouse opened it. */
    public static void followMouse(EditPartViewer viewer) {
        MenuOrigin.watch(viewer.getControl());
    }

    /** One of the actions on selected nodes and notes. */
    private static final class ClipboardAction extends SelectionAction {

        private final Consumer<Selection> work;

        ClipboardAction(IEditorPart editor, String id, String text, String tooltip, String image,
                Consumer<Selection> work) {
            super(editor);
            this.work = work;
            setId(id);
            setText(text);
            setToolTipText(tooltip);
            if (image != null) {
                setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
            }
        }

        @Override
        protected boolean calculateEnabled() {
            return Selection.of(getSelectedObjects()).hasContent();
        }

        @Override
        public void run() {
            work.accept(Selection.of(getSelectedObjects()));
        }
    }

    /** Always enabled: what the clipboard holds is only known by asking, which may take time. */
    private final class Paste extends SelectionAction {

        Paste(IEditorPart editor) {
            super(editor);
            setId(ActionFactory.PASTE.getId());
            setText("&Paste");
            setToolTipText("Paste into the selected boundary, or beside the selected element");
            setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                    .getImageDescriptor(ISharedImages.IMG_TOOL_PASTE));
        }

        @Override
        protected boolean calculateEnabled() {
            return true;
        }

        @Override
        public void run() {
            clipboard.paste();
        }

        IAction at(Point point) {
            Action here = new Action(getText()) {
                @Override
                public void run() {
                    if (point == null) {
                        clipboard.paste();
                    } else {
                        clipboard.paste(point);
                    }
                }
            };
            here.setImageDescriptor(getImageDescriptor());
            return here;
        }
    }
}
