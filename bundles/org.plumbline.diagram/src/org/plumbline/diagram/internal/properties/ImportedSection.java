/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.plumbline.diagram.internal.badges.Texts;
import org.plumbline.model.Element;
import org.plumbline.model.Property;

/** Where an element was imported from, and what the import knew beyond the facts of the model. */
final class ImportedSection extends AbstractPropertySection {

    private static final int KEY_WIDTH = 220;
    private static final int VALUE_WIDTH = 420;

    private Label origin;
    private Table table;

    static boolean isShownFor(List<Element> elements) {
        return elements.size() == 1
                && (elements.get(0).getOrigin() != null || !elements.get(0).getProperties().isEmpty());
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        Composite area = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
        origin = getWidgetFactory().createLabel(area, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(origin);
        table = getWidgetFactory().createTable(area, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        column("Property", KEY_WIDTH);
        column("Value", VALUE_WIDTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        Element element = Selected.elements(selection).get(0);
        origin.setText(element.getOrigin() == null ? "" : "From " + Texts.plain(element.getOrigin().label()));
        table.removeAll();
        for (Property each : element.getProperties()) {
            new TableItem(table, SWT.NONE).setText(new String[] {text(each.getKey()), text(each.getValue())});
        }
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
