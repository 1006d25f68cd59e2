/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Sends drawings to a printer, page by page. It needs no window and may run on any thread. */
final class PrintRun {

    private final PrinterData target;
    private final PrintChoice choice;

    PrintRun(PrinterData target, PrintChoice choice) {
        this.target = target;
        this.choice = choice;
    }

    /**
     * @param name of the print in the printer's queue
     * @throws CoreException with a message for people
     * @throws OperationCanceledException when the user stopped it; what was not sent yet is not printed
     */
    void print(String name, List<PrintedDrawing> drawings, IProgressMonitor monitor) throws CoreException {
        try {
            PrintChoice.Plan plan = choice.plan(drawings, paper());
            target.orientation = plan.landscape() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
            Printer printer = new Printer(target);
            try {
                // The printer may leave other margins when its paper is turned.
                print(printer, name, drawings,
                        choice.lying(plan.landscape()).plan(drawings, SheetPainter.paper(printer)), monitor);
            } finally {
                printer.dispose();
            }
        } catch (SWTException | SWTError e) {
            throw new CoreException(Status.error("The printer " + target.name + " does not answer. Choose another one.",
                    e));
        }
    }

    private Paper paper() {
        Printer printer = new Printer(target);
        try {
            return SheetPainter.paper(printer);
        } finally {
            printer.dispose();
        }
    }

    private void print(Printer printer, String name, List<PrintedDrawing> drawings, PrintChoice.Plan plan,
            IProgressMonitor monitor) throws CoreException {
        if (!printer.startJob(name)) {
            throw new CoreException(Status.error("The printer " + target.name + " takes no print now."));
        }
        GC gc = new GC(printer);
        try {
            pages(printer, gc, drawings, plan, monitor);
            printer.endJob();
        } catch (OperationCanceledException e) {
            printer.cancelJob();
            throw e;
        } finally {
            gc.dispose();
        }
    }

    private void pages(Printer printer, GC gc, List<PrintedDrawing> drawings, PrintChoice.Plan plan,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, plan.pages());
        String date = LocalDate.now().format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
        SheetPainter painter = new SheetPainter(printer, gc);
        int number = 0;
        for (int i = 0; i < drawings.size(); i++) {
            for (Sheets.Sheet each : plan.drawings().get(i).sheets()) {
                progress.split(1).subTask("Page " + ++number + " of " + plan.pages());
                if (isWanted(number) && printer.startPage()) {
                    painter.paint(drawings.get(i), plan.drawings().get(i), each, date, number, plan.pages());
                    printer.endPage();
                }
            }
        }
    }

    private boolean isWanted(int page) {
        return target.scope != PrinterData.PAGE_RANGE || page >= target.startPage && page <= target.endPage;
    }
}
