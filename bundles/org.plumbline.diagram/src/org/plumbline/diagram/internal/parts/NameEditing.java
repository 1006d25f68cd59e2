/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;

/** Edits a name in its place. */
final class NameEditing extends DirectEditManager {

    private static final int LEAST_WIDTH = 120;

    private static final List<String> KEYS = Stream.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.FIND)
            .map(ActionFactory::getId).toList();

    private final String name;
    private Map<String, IAction> ofDiagram;
    private CellEditorActionHandler ofText;

    NameEditing(ElementPart part, Rectangle area, String name) {
        super(part, TextCellEditor.class, editor -> {
            Text text = (Text) editor.getControl();
            int height = Math.max(area.height, text.computeSize(-1, -1).y);
            text.setBounds(area.x, area.y + (area.height - height) / 2, Math.max(LEAST_WIDTH, area.width), height);
        });
        this.name = name == null ? "" : name;
    }

    @Override
    protected void initCellEditor() {
        getCellEditor().setValue(name);
        Text text = (Text) getCellEditor().getControl();
        text.selectAll();
        takeKeys();
    }

    /** While a name is typed, copying, pasting and deleting mean its text and not the element. */
    private void takeKeys() {
        IActionBars bars = bars();
        if (bars != null) {
            ofDiagram = new HashMap<>();
            KEYS.forEach(each -> ofDiagram.put(each, bars.getGlobalActionHandler(each)));
            ofText = new CellEditorActionHandler(bars);
            ofText.addCellEditor(getCellEditor());
            bars.updateActionBars();
        }
    }

    @Override
    protected void bringDown() {
        if (ofText != null) {
            IActionBars bars = bars();
            ofText.dispose();
            ofText = null;
            ofDiagram.forEach(bars::setGlobalActionHandler);
            bars.updateActionBars();
        }
        super.bringDown();
    }

    private IActionBars bars() {
        return getEditPart().getViewer().getEditDomain() instanceof DefaultEditDomain domain
                ? domain.getEditorPart().getEditorSite().getActionBars() : null;
    }
}
