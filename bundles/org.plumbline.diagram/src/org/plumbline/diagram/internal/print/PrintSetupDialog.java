/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.plumbline.diagram.internal.picture.Snapshot;

/** Asks what is printed and how, and shows the pages that it takes. It remembers the last answers. */
final class PrintSetupDialog extends TitleAreaDialog {

    private static final String SECTION = "print";
    private static final int USUAL_PERCENT = 100;

    private final Snapshot shown;
    private final Snapshot all;
    private final IDialogSettings settings;
    private final Paper paper = paper();
    private PrintDrawings work;
    private Combo what;
    private Combo scaling;
    private Spinner percent;
    private Combo orientation;
    private Button risks;
    private SheetsPreview preview;
    private List<PrintedDrawing> drawings = List.of();
    private PrintChoice chosen;

    /** @param all every diagram of the workload */
    PrintSetupDialog(Shell parent, Snapshot shown, Snapshot all) {
        super(parent);
        this.shown = shown;
        this.all = all;
        IDialogSettings section = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(PrintSetupDialog.class))
                .getDialogSettings();
        settings = section.getSection(SECTION) == null ? section.addNewSection(SECTION) : section.getSection(SECTION);
        setHelpAvailable(false);
    }

    /** What is printed; empty before it is drawn. */
    List<PrintedDrawing> drawings() {
        return drawings;
    }

    /** A sheet of the usual printer; of A4 where there is none. */
    private static Paper paper() {
        try {
            PrinterData usual = Printer.getDefaultPrinterData();
            if (usual != null) {
                Printer printer = new Printer(usual);
                try {
                    return SheetPainter.paper(printer);
                } finally {
                    printer.dispose();
                }
            }
        } catch (SWTError e) {
            return Paper.A4; // no printer answers now; one may be chosen later
        }
        return Paper.A4;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Print");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Print " + shown.title(0));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(10, 10).numColumns(2).applyTo(area);
        what = combo(area, "&Diagrams:", "The shown diagram", "All " + all.size() + " diagrams");
        scaling = combo(area, "&Size:",
                Arrays.stream(Scaling.values()).map(Scaling::label).toArray(String[]::new));
        new Label(area, SWT.NONE).setText("S&cale in %:");
        percent = new Spinner(area, SWT.BORDER);
        percent.setValues(USUAL_PERCENT, PrintChoice.LEAST_PERCENT, PrintChoice.MOST_PERCENT, 0, 5, 25);
        orientation = combo(area, "P&aper:",
                Arrays.stream(Orientation.values()).map(Orientation::label).toArray(String[]::new));
        new Label(area, SWT.NONE);
        risks = new Button(area, SWT.CHECK);
        risks.setText("Mark open &risks, with a legend");
        preview = new SheetsPreview(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, 360).applyTo(preview);
        preview.addControlListener(ControlListener.controlResizedAdapter(e -> preview.redraw()));
        restore();
        SelectionListener replan = SelectionListener.widgetSelectedAdapter(e -> plan());
        scaling.addSelectionListener(replan);
        percent.addSelectionListener(replan);
        orientation.addSelectionListener(replan);
        SelectionListener redraw = SelectionListener.widgetSelectedAdapter(e -> draw());
        what.addSelectionListener(redraw);
        risks.addSelectionListener(redraw);
        work = new PrintDrawings(area.getDisplay());
        area.addDisposeListener(e -> work.cancel());
        return area;
    }

    private static Combo combo(Composite area, String label, String... items) {
        new Label(area, SWT.NONE).setText(label);
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Print…", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        draw();
    }

    private void restore() {
        what.select(all.size() > 1 && settings.getBoolean("all") ? 1 : 0);
        what.setEnabled(all.size() > 1);
        scaling.select(index(Scaling.values(), settings.get("scaling")));
        orientation.select(index(Orientation.values(), settings.get("orientation")));
        risks.setSelection(settings.getBoolean("risks"));
        String said = settings.get("percent");
        percent.setSelection(said == null ? USUAL_PERCENT : Integer.parseInt(said));
    }

    private static int index(Object[] values, String name) {
        return Math.max(0, Arrays.stream(values).map(Object::toString).toList().indexOf(name));
    }

    private PrintChoice choice() {
        return new PrintChoice(what.getSelectionIndex() == 1, Scaling.values()[scaling.getSelectionIndex()],
                percent.getSelection(), Orientation.values()[orientation.getSelectionIndex()], risks.getSelection());
    }

    private void draw() {
        drawings = List.of();
        preview.show(List.of());
        preview.tell("Drawing the preview…");
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        work.draw(choice().all() ? all : shown, risks.getSelection(), drawn -> {
            if (!preview.isDisposed()) {
                preview.show(drawn);
                drawings = drawn.stream().map(SheetsPreview.Shown::drawing).toList();
                getButton(IDialogConstants.OK_ID).setEnabled(true);
                plan();
            }
        });
    }

    private void plan() {
        percent.setEnabled(choice().scaling() == Scaling.PERCENT);
        if (!drawings.isEmpty()) {
            PrintChoice.Plan plan = choice().plan(drawings, paper);
            preview.plan(plan, paper);
            setMessage(plan.pages() == 1 ? "It takes one page." : "It takes " + plan.pages() + " pages.");
        }
    }

    @Override
    protected void okPressed() {
        chosen = choice();
        settings.put("all", chosen.all());
        settings.put("scaling", chosen.scaling().name());
        settings.put("percent", chosen.percent());
        settings.put("orientation", chosen.orientation().name());
        settings.put("risks", chosen.risks());
        super.okPressed();
    }

    /** What was chosen; null before OK. */
    PrintChoice chosen() {
        return chosen;
    }
}
