/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.plumbline.ide.ImportItem;
import org.plumbline.ide.TemplateImport;
import org.plumbline.model.provider.PlumblineEditPlugin;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;

/** Says what will come in, shows the first view, and lists what deserves a look, before anything is written. */
final class ImportPreviewPage extends WizardPage {

    private Label summary;
    private DrawingPreview view;
    private Table kinds;
    private ItemsTable items;

    ImportPreviewPage() {
        super("preview");
        setTitle("Preview");
        setDescription("What will come in. Nothing has been written yet.");
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(5, 8).applyTo(page);
        summary = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm halves = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(110), convertHeightInCharsToPixels(28)).applyTo(halves);
        SashForm upper = new SashForm(halves, SWT.HORIZONTAL);
        view = new DrawingPreview(upper);
        kinds = new Table(upper, SWT.BORDER | SWT.FULL_SELECTION);
        kinds.setHeaderVisible(true);
        TableColumn kind = new TableColumn(kinds, SWT.LEFT);
        kind.setText("Kind");
        TableColumn count = new TableColumn(kinds, SWT.RIGHT);
        count.setText("Number");
        upper.setWeights(74, 26);
        items = new ItemsTable(halves);
        halves.setWeights(62, 38);
        setControl(page);
        Dialog.applyDialogFont(page);
    }

    void show(TemplateImport read) {
        summary.setText(counted(read.components(), "component", "components") + ", "
                + counted(read.boundaries(), "boundary", "boundaries") + " and "
                + counted(read.flows(), "data flow", "data flows") + " will come in.");
        kinds.removeAll();
        for (Map.Entry<String, Integer> each : read.kinds().entrySet()) {
            row(PlumblineEditPlugin.INSTANCE.getString("_UI_" + each.getKey() + "_type"), each.getValue());
        }
        if (read.flows() > 0) {
            row(PlumblineEditPlugin.INSTANCE.getString("_UI_DataFlow_type"), read.flows());
        }
        for (TableColumn each : kinds.getColumns()) {
            each.pack();
        }
        items.show(read.items());
        setMessage(warning(read), WARNING);
        summary.getParent().layout(true);
        boolean empty = read.components() + read.boundaries() == 0;
        view.show(read, empty ? null : theme -> SvgWriter.write(read.result().workload(), read.layout(),
                SvgOptions.DEFAULT.withTheme(theme)), empty ? "There is nothing to draw."
                : "The first view of the diagram; it can be rearranged later");
    }

    private static String warning(TemplateImport read) {
        long secrets = read.items().stream().filter(each -> each.kind() == ImportItem.Kind.SECRET).count();
        if (read.components() == 0) {
            return "There are no resources that become components.";
        }
        return secrets == 0 ? null : counted(secrets, "component is", "components are")
                + " given a secret in plain text. Its value is not copied.";
    }

    private void row(String kind, int count) {
        new TableItem(kinds, SWT.NONE).setText(new String[] {kind, Integer.toString(count)});
    }

    private static String counted(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
