/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.plumbline.model.Element;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;

/**
 * Where an element was imported from, what was folded into it, guessed or left open, and what else the import knew of
 * it; at the workload, of all elements.
 */
final class ImportedSection extends AbstractPropertySection {

    private static final int HEIGHT = 120;

    private WorkloadProperties page;
    private Element element;
    private Link origin;
    private Text words;
    private TableViewer table;
    private TableColumn owner;

    static boolean isShownFor(List<Element> elements) {
        return elements.size() == 1
                && (elements.get(0).getOrigin() != null || !elements.get(0).getProperties().isEmpty());
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = (WorkloadProperties) sheet;
        Composite area = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).applyTo(area);
        origin = new Link(area, SWT.NONE);
        getWidgetFactory().adapt(origin, true, true);
        origin.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> open(element.getOrigin().file(),
                element.getOrigin().line())));
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Filter by words");
        words.addModifyListener(e -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        createTable(area);
    }

    private void createTable(Composite area) {
        table = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
        table.setUseHashlookup(true);
        table.getTable().setHeaderVisible(true);
        table.getTable().setToolTipText("Double-click or Enter opens the place in the file, or else shows the element");
        table.setContentProvider(ArrayContentProvider.getInstance());
        column("What", 150, ImportedRow::what);
        column("Name", 130, ImportedRow::name);
        owner = column("Element", 100, ImportedRow::elementName);
        column("Place", 110, ImportedRow::place);
        column("Why, or value", 420, ImportedRow::text);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT).applyTo(table.getTable());
        table.addOpenListener(e -> {
            ImportedRow row = selected();
            if (row != null && !open(row.file(), row.line())) {
                page.reveal(row.element());
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(each -> fillMenu(menu));
        table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        element = Selected.elements(selection).get(0);
        SourceLocation from = element.getOrigin();
        String place = from == null ? "" : from.label().replace("&", "&&");
        origin.setText(place.isEmpty() ? "" : OriginSource.file(page.session(), from.file()).isPresent()
                ? "From <a>" + place + "</a>" : "From " + place);
        boolean whole = element instanceof Workload;
        owner.setWidth(whole ? Math.max(owner.getWidth(), 100) : 0);
        owner.setResizable(whole);
        fill();
        origin.getParent().layout();
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }

    private void fill() {
        if (element != null) {
            String[] typed = words.getText().toLowerCase(Locale.ROOT).strip().split("\\s+");
            table.setInput(ImportedRow.of(element).stream().filter(each -> each.matches(typed)).toList());
        }
    }

    private void fillMenu(MenuManager menu) {
        ImportedRow row = selected();
        if (row == null) {
            return;
        }
        OriginSource.file(page.session(), row.file()).ifPresent(file -> menu.add(
                action("&Open " + row.place(), () -> OriginSource.open(file, row.line()))));
        if (!(row.element() instanceof Workload)) {
            menu.add(action("&Show " + row.elementName() + " in the Diagram", () -> page.reveal(row.element())));
        }
    }

    /** Opens a file at a line; whether it was found. */
    private boolean open(String file, int line) {
        var found = OriginSource.file(page.session(), file);
        found.ifPresent(each -> OriginSource.open(each, line));
        return found.isPresent();
    }

    private ImportedRow selected() {
        return (ImportedRow) table.getStructuredSelection().getFirstElement();
    }

    private TableColumn column(String title, int width, Function<ImportedRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply((ImportedRow) row)));
        return column.getColumn();
    }

    private static Action action(String label, Runnable run) {
        return new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
    }
}
