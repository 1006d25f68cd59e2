/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ide.TemplateImport;
import org.plumbline.importer.ImportNote;

/** Says what the template becomes and what of it deserves a look, before anything is written. */
final class ImportPreviewPage extends WizardPage {

    private Label summary;
    private TableViewer notes;

    ImportPreviewPage() {
        super("preview");
        setTitle("Preview");
        setDescription("What the template becomes. Nothing has been written yet.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(5, 8).applyTo(page);
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(14)).applyTo(area);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        notes = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        notes.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(notes);
        notes.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "Line", 7, note -> note.line() > 0 ? Integer.toString(note.line()) : "");
        column(columns, "Resource", 20, ImportNote::logicalId);
        column(columns, "Type", 20, ImportNote::resourceType);
        column(columns, "What became of it", 75, ImportNote::text);
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    void show(TemplateImport read) {
        summary.setText(counted(read.components(), "component") + ", "
                + counted(read.boundaries(), "boundary", "boundaries") + " and "
                + counted(read.flows(), "data flow") + ".  "
                + counted(read.count(ImportNote.Kind.GENERIC), "resource") + " kept as generic, "
                + counted(read.count(ImportNote.Kind.GUESSED), "guess", "guesses") + ", "
                + counted(read.count(ImportNote.Kind.UNRESOLVED), "value") + " unresolved, "
                + counted(read.count(ImportNote.Kind.LEFT_OUT), "resource") + " left out.");
        List<ImportNote> remarkable = read.result().notes().stream()
                .filter(note -> note.kind() != ImportNote.Kind.MAPPED && note.kind() != ImportNote.Kind.FOLDED)
                .toList();
        notes.setInput(remarkable);
        boolean empty = read.components() == 0;
        setMessage(empty ? "The template has no resources that become components." : null, WARNING);
        summary.getParent().layout(true);
    }

    private void column(TableColumnLayout layout, String title, int weight,
            java.util.function.Function<ImportNote, String> text) {
        TableViewerColumn column = new TableViewerColumn(notes, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object note) {
                return text.apply((ImportNote) note);
            }

            @Override
            public String getToolTipText(Object note) {
                return ((ImportNote) note).text();
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    private static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
