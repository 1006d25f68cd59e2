/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.ui.actions.WorkbenchPartAction;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.picture.Snapshot;

/** Asks how diagrams are brought to paper and on which printer, and prints them. */
public final class PrintDiagramsAction extends WorkbenchPartAction {

    private final DiagramContext context;
    private final Function<Shell, PrinterData> printers;

    public PrintDiagramsAction(IEditorPart editor, DiagramContext context) {
        this(editor, context, PrintDiagramsAction::choosePrinter);
    }

    /** @param printers asks for a printer; null when the user thinks better of it */
    PrintDiagramsAction(IEditorPart editor, DiagramContext context, Function<Shell, PrinterData> printers) {
        super(editor);
        this.context = context;
        this.printers = printers;
        setId(ActionFactory.PRINT.getId());
        setText("&Print…");
        setToolTipText("Print the diagram, or all of them");
    }

    @Override
    protected boolean calculateEnabled() {
        return !context.drawn().workload().getNodes().isEmpty();
    }

    @Override
    public void run() {
        Shell shell = getWorkbenchPart().getSite().getShell();
        PrintSetupDialog dialog = new PrintSetupDialog(shell, Snapshot.of(context, List.of(context.drawn().diagram())),
                Snapshot.of(context, context.drawn().diagrams()));
        if (dialog.open() == Window.OK) {
            PrinterData printer = printers.apply(shell);
            if (printer != null) {
                print(((IEditorPart) getWorkbenchPart()).getEditorInput().getName(), dialog.drawings(),
                        new PrintRun(printer, dialog.chosen()));
            }
        }
    }

    private static PrinterData choosePrinter(Shell shell) {
        return new PrintDialog(shell).open();
    }

    private static void print(String name, List<PrintedDrawing> drawings, PrintRun run) {
        Job job = Job.create("Printing " + name, (ICoreRunnable) monitor -> {
            try {
                run.print(name, drawings, monitor);
            } catch (OperationCanceledException e) {
                return; // what was printed until then is dropped with the print
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
