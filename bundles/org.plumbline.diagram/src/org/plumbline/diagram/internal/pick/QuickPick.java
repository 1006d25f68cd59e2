/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pick;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** A small window with a field and a list that follows what is typed. Enter chooses, Escape leaves. */
public final class QuickPick extends PopupDialog {

    private static final Point SIZE = new Point(460, 340);
    private static final int MARGIN = 8;

    private final String prompt;
    private final String nothing;
    private final Function<String, List<Pick>> source;
    private final Point at;
    private LocalResourceManager images;
    private Text field;
    private Table table;
    private Label none;
    private List<Pick> picks = List.of();

    /**
     * @param nothing said before the typed text when there is nothing to choose
     * @param source what there is to choose for a typed text, best first
     * @param at where its upper left corner goes, on the display; {@code null} for the middle of the parent
     */
    public QuickPick(Shell parent, String prompt, String nothing, Function<String, List<Pick>> source, Point at) {
        super(parent, SWT.RESIZE, true, false, false, false, false, null,
                "Enter chooses, Escape leaves");
        this.prompt = prompt;
        this.nothing = nothing;
        this.source = source;
        this.at = at;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        area.setLayout(GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).create());
        images = new LocalResourceManager(JFaceResources.getResources(), area);
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        field.setMessage(prompt);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        none = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(none);
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        field.addModifyListener(event -> fill());
        field.addKeyListener(KeyListener.keyPressedAdapter(this::moveSelection));
        field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        table.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            if (table.getItem(new Point(event.x, event.y)) != null) {
                choose();
            }
        }));
        fill();
        return area;
    }

    @Override
    protected Control getFocusControl() {
        return field;
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        if (at != null) {
            return at;
        }
        Rectangle around = getParentShell().getBounds();
        return new Point(around.x + (around.width - size.x) / 2, around.y + around.height / 5);
    }

    private void fill() {
        String text = field.getText().strip();
        picks = source.apply(text);
        table.setRedraw(false);
        table.removeAll();
        for (Pick each : picks) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(each.detail().isEmpty() ? each.title() : each.title() + "  \u2013  " + each.detail());
            item.setImage(images.get(each.icon()));
        }
        if (!picks.isEmpty()) {
            table.setSelection(0);
        }
        table.setRedraw(true);
        none.setText(nothing + (text.isEmpty() ? "" : " \u201c" + text.replace("&", "&&") + "\u201d"));
        none.setVisible(picks.isEmpty());
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) none.getLayoutData())
                .exclude(!picks.isEmpty()).applyTo(none);
        none.getParent().layout();
    }

    private void moveSelection(KeyEvent event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> 10;
            case SWT.PAGE_UP -> -10;
            default -> 0;
        };
        if (step != 0 && !picks.isEmpty()) {
            event.doit = false;
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, picks.size() - 1));
            table.showSelection();
        }
    }

    private void choose() {
        int index = table.getSelectionIndex();
        if (index >= 0) {
            Pick pick = picks.get(index);
            close();
            pick.chosen().run();
        }
    }
}
