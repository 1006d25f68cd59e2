/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.ide.ImportItem;
import org.plumbline.ide.MergePreview;
import org.plumbline.ide.TemplateImport;
import org.plumbline.model.provider.PlumblineEditPlugin;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;

/** Says what will come in, shows the first view, and lists what deserves a look, before anything is written. */
final class ImportPreviewPage extends SummaryPage {

    private DrawingPreview view;
    private Table table;
    private ItemsTable items;

    ImportPreviewPage() {
        super("preview", 28);
        setTitle("Preview");
        setDescription("What will come in. Nothing has been written yet.");
    }

    @Override
    void createParts(SashForm halves) {
        SashForm upper = new SashForm(halves, SWT.HORIZONTAL);
        view = new DrawingPreview(upper);
        table = new Table(upper, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.RIGHT);
        upper.setWeights(70, 30);
        items = new ItemsTable(halves);
        halves.setWeights(62, 38);
    }

    /** @param merged what becomes of the workload that is there; null for a new one */
    void show(TemplateImport read, MergePreview merged) {
        setDescription(merged == null ? "What will come in. Nothing has been written yet."
                : "What will change in the workload. Nothing has been written yet.");
        table.removeAll();
        if (merged == null) {
            showNew(read);
        } else {
            showMerged(merged);
        }
        for (TableColumn each : table.getColumns()) {
            each.pack();
        }
        items.show(read.items());
        setMessage(warning(read), WARNING);
    }

    private void showNew(TemplateImport read) {
        summarise(counted(read.components(), "component", "components") + ", "
                + counted(read.boundaries(), "boundary", "boundaries") + " and "
                + counted(read.flows(), "data flow", "data flows") + " will come in.");
        columns("Kind", "Number", SWT.RIGHT);
        for (Map.Entry<String, Integer> each : read.kinds().entrySet()) {
            row(PlumblineEditPlugin.INSTANCE.getString("_UI_" + each.getKey() + "_type"), each.getValue().toString());
        }
        if (read.flows() > 0) {
            row(PlumblineEditPlugin.INSTANCE.getString("_UI_DataFlow_type"), Integer.toString(read.flows()));
        }
        boolean empty = read.components() + read.boundaries() == 0;
        view.show(read, empty ? null : theme -> SvgWriter.write(read.result().workload(), read.layout(),
                SvgOptions.DEFAULT.withTheme(theme)), empty ? "There is nothing to draw."
                : "The first view of the diagram; it can be rearranged later");
    }

    private void showMerged(MergePreview merged) {
        summarise(MergeTexts.summary(merged.result()));
        columns("Change", "Element", SWT.LEFT);
        MergeTexts.lines(merged.result()).forEach(each -> row(each.what(), each.text()));
        if (table.getItemCount() == 0) {
            row("Nothing changes", "");
        }
        view.show(merged, theme -> SvgWriter.write(merged.workload(), merged.layout(),
                SvgOptions.DEFAULT.withTheme(theme)), "The diagram as it will be");
    }

    private static String warning(TemplateImport read) {
        long secrets = read.items().stream().filter(each -> each.kind() == ImportItem.Kind.SECRET).count();
        if (read.components() == 0) {
            return "There are no resources that become components.";
        }
        return secrets == 0 ? null : counted(secrets, "component is", "components are")
                + " given a secret in plain text. Its value is not copied.";
    }

    private void columns(String first, String second, int alignment) {
        table.getColumn(0).setText(first);
        table.getColumn(1).setText(second);
        table.getColumn(1).setAlignment(alignment);
    }

    private void row(String first, String second) {
        new TableItem(table, SWT.NONE).setText(new String[] {first, second});
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
