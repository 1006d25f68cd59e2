/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints into a file, where the platform has a printer that does so, and reads what came out. */
class PrintRunTest {

    private static final String WIDE = "<svg xmlns='http://www.w3.org/2000/svg' width='1800' height='300'"
            + " viewBox='0 0 1800 300'><rect width='1800' height='300' fill='#2456c5'/></svg>";
    private static final String SMALL = "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'"
            + " viewBox='0 0 200 100'><rect width='200' height='100' fill='#b3261e'/></svg>";

    private static final long PATIENCE_NANOS = 20_000_000_000L;

    @TempDir
    private Path folder;
    private PrinterData target;
    private final List<PrintedDrawing> drawings =
            List.of(PrintedDrawing.of("Shop", WIDE), PrintedDrawing.of("Shop: Payments", SMALL));

    @BeforeEach
    void choosePrinter() {
        Display.getDefault();
        Optional<PrinterData> file = Arrays.stream(Printer.getPrinterList())
                .filter(each -> "GtkPrintBackendFile".equals(each.driver)).findFirst();
        assumeTrue(file.isPresent(), "no printer into files here");
        target = file.get();
        target.printToFile = true;
        target.fileName = folder.resolve("print.pdf").toString();
    }

    @Test
    void eachDrawingFitsOnAPageOfItsOwn() throws Exception {
        try (PDDocument pdf = print(Scaling.PAGE, 100)) {
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > pdf.getPage(0).getMediaBox().getHeight(),
                    "a wide drawing lies");
            String first = text(pdf, 1);
            assertTrue(first.contains("Shop") && first.contains("Page 1 of 2"), first);
            assertTrue(text(pdf, 2).contains("Shop: Payments"), text(pdf, 2));
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(1, 72);
            assertEquals(0xffb3261e, page.getRGB(60, 90) | 0xff000000, "in its colours");
        }
    }

    @Test
    void aLargeDrawingIsTiled() throws Exception {
        try (PDDocument pdf = print(Scaling.PERCENT, 100)) {
            assertTrue(pdf.getNumberOfPages() >= 3, pdf.getNumberOfPages() + " pages");
            assertTrue(text(pdf, 2).contains("Row 1 of 1, column 2 of "), text(pdf, 2));
        }
    }

    @Test
    void onlyTheWantedPagesArePrinted() throws Exception {
        target.scope = PrinterData.PAGE_RANGE;
        target.startPage = 2;
        target.endPage = 2;
        try (PDDocument pdf = print(Scaling.PAGE, 100)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(text(pdf, 1).contains("Page 2 of 2"), text(pdf, 1));
        }
    }

    @Test
    void itStopsWhenTheUserSaysSo() {
        NullProgressMonitor stopped = new NullProgressMonitor();
        stopped.setCanceled(true);
        PrintRun run = new PrintRun(target, choice(Scaling.PAGE, 100));
        assertThrows(OperationCanceledException.class, () -> run.print("test", drawings, stopped));
    }

    private PDDocument print(Scaling scaling, int percent) throws CoreException, IOException {
        new PrintRun(target, choice(scaling, percent)).print("test", drawings, new NullProgressMonitor());
        // The platform writes the file while its events are handled.
        Path file = folder.resolve("print.pdf");
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!isWritten(file)) {
            assertTrue(System.nanoTime() < end, "nothing was printed");
            if (!Display.getCurrent().readAndDispatch()) {
                Display.getCurrent().sleep();
            }
        }
        return Loader.loadPDF(file.toFile());
    }

    private static boolean isWritten(Path file) throws IOException {
        Display.getCurrent().timerExec(50, () -> { });
        return Files.exists(file) && Files.readString(file, StandardCharsets.ISO_8859_1).stripTrailing()
                .endsWith("%%EOF");
    }

    private static PrintChoice choice(Scaling scaling, int percent) {
        return new PrintChoice(true, scaling, percent, Orientation.BEST, false);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
