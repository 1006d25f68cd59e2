/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.notation.Metrics;

/**
 * Edits a text in its place. F2, a double-click, a second click on the text of what is selected, or typing opens it;
 * Escape leaves the text as it was.
 */
public abstract class TextEditing extends DirectEditManager {

    private static final List<String> KEYS = Stream.of(ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
            ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.FIND)
            .map(ActionFactory::getId).toList();

    private final Look look;
    private final int style;
    private final String text;
    private final String typed;
    private Map<String, IAction> ofDiagram;
    private CellEditorActionHandler ofText;

    /**
     * @param style of the text field
     * @param text as it is; {@code null} for none
     * @param typed instead of it; {@code null} for nothing
     * @param place where a text field goes, in the viewer's control
     */
    protected TextEditing(Writable part, Look look, int style, String text, String typed, Place place) {
        super(part, TextCellEditor.class,
                editor -> editor.getControl().setBounds(swt(place.of((Text) editor.getControl()))));
        this.look = look;
        this.style = style;
        this.text = text == null ? "" : text;
        this.typed = typed;
    }

    /** Says where a text field goes. */
    protected interface Place {
        Rectangle of(Text field);
    }

    /**
     * Whether a request asks to edit a text.
     *
     * @param area where the text is seen, in the viewer's control; asked only after a click
     */
    public static boolean isWanted(Request request, Supplier<Rectangle> area) {
        if (request.getType() == RequestConstants.REQ_DIRECT_EDIT) {
            return !(request instanceof LocationRequest at) || at.getLocation() == null
                    || area.get().contains(at.getLocation());
        }
        return request.getType() == RequestConstants.REQ_OPEN;
    }

    @Override
    public void show() {
        super.show();
        if (typed != null) {
            // GTK selects all of a field that gets the focus: the next letter would take the place of the first.
            field().setSelection(typed.length());
        }
        // GEF executes nothing for a text that was not changed after it was shown.
        setDirty(typed != null);
    }

    @Override
    protected CellEditor createCellEditorOn(Composite composite) {
        return new TextCellEditor(composite, style) {
            @Override
            protected void keyReleaseOccured(KeyEvent event) {
                if (event.character != SWT.CR || isAcceptable()) {
                    super.keyReleaseOccured(event);
                }
            }

            @Override
            protected void handleDefaultSelection(SelectionEvent event) {
                if (isAcceptable()) {
                    super.handleDefaultSelection(event);
                }
            }
        };
    }

    /** Whether the text may become what is written; Enter does nothing while it may not. */
    protected boolean isAcceptable() {
        return true;
    }

    @Override
    protected void commit() {
        if (isAcceptable()) {
            super.commit();
        } else {
            bringDown();
        }
    }

    /** Without the frame of GEF: the field has one. */
    @Override
    public void showFeedback() {
        // Nothing to show: the field covers the text.
    }

    @Override
    protected void initCellEditor() {
        double zoom = ((ZoomManager) getEditPart().getViewer().getProperty(ZoomManager.class.toString())).getZoom();
        // The theme would give it colours of its own.
        field().setData("org.eclipse.e4.ui.css.disabled", true);
        field().setFont(look.plain((int) Math.round(Metrics.NAME_SIZE * Math.max(1, zoom))));
        getCellEditor().setValue(typed == null ? text : typed);
        field().selectAll();
        takeKeys();
    }

    protected Text field() {
        return (Text) getCellEditor().getControl();
    }

    protected Look look() {
        return look;
    }

    /** Whether nothing was written yet. */
    protected boolean isAsBefore() {
        return field().getText().equals(text);
    }

    /** While a text is written, copying, pasting and deleting mean the text and not the element. */
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

    private static org.eclipse.swt.graphics.Rectangle swt(Rectangle area) {
        return new org.eclipse.swt.graphics.Rectangle(area.x, area.y, area.width, area.height);
    }
}
