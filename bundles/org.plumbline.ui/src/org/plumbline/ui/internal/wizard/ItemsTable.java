/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.plumbline.ide.ImportItem;

/** What of an import deserves a look, in a list that can be filtered by kind and by words. */
final class ItemsTable extends Composite {

    private final Combo kinds;
    private final Text words;
    private final TableViewer table;
    private List<ImportItem.Kind> present = List.of();

    ItemsTable(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        kinds = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        kinds.setToolTipText("Which kind is listed");
        words = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        words.setMessage("Filter by words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        Composite area = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, 60).applyTo(area);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        table = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL);
        table.setUseHashlookup(true);
        table.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(table);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "Kind", 17, item -> item.kind().label());
        column(columns, "Place", 16, ImportItem::place);
        column(columns, "Resource", 17, ImportItem::resource);
        column(columns, "What became of it", 60, ImportItem::text);
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return isWanted((ImportItem) element);
            }
        });
        kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> table.refresh()));
        words.addModifyListener(e -> table.refresh());
    }

    void show(List<ImportItem> items) {
        present = items.stream().map(ImportItem::kind).distinct().toList();
        kinds.removeAll();
        kinds.add("All (" + items.size() + ")");
        present.forEach(kind -> kinds.add(kind.label() + " ("
                + items.stream().filter(item -> item.kind() == kind).count() + ")"));
        kinds.select(0);
        table.setInput(items);
        layout();
    }

    private boolean isWanted(ImportItem item) {
        int chosen = kinds.getSelectionIndex();
        if (chosen > 0 && present.get(chosen - 1) != item.kind()) {
            return false;
        }
        String text = String.join(" ", item.place(), item.resource(), item.type(), item.text())
                .toLowerCase(Locale.ROOT);
        for (String word : words.getText().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<ImportItem, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object item) {
                return text.apply((ImportItem) item);
            }

            @Override
            public String getToolTipText(Object item) {
                ImportItem note = (ImportItem) item;
                return note.type().isEmpty() ? note.text() : note.type() + ": " + note.text();
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }
}
