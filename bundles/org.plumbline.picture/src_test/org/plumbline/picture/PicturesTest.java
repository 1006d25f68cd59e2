/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.DataStore;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.notation.svg.Theme;

class PicturesTest {

    private static final int LIGHT_GROUND = 0xffffffff;
    private static final int DARK_GROUND = 0xff1e1e1e;

    @Test
    void aPictureHasTheDrawingsColours() throws IOException {
        BufferedImage light = png(drawing(Theme.LIGHT), 1);
        BufferedImage dark = png(drawing(Theme.DARK), 1);

        assertEquals(LIGHT_GROUND, light.getRGB(2, 2));
        assertEquals(DARK_GROUND, dark.getRGB(2, 2));
        assertTrue(colours(light).contains(0xff000000 | 0x2456c5), "the database's icon has its category's colour");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1.5, 3})
    void aPictureHasTheSizeThatWasAskedFor(double scale) throws IOException {
        String drawing = drawing(Theme.LIGHT);

        assertEquals(Math.ceil(png(drawing, 1).getWidth() * scale), png(drawing, scale).getWidth(), 1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, 1e6, Double.POSITIVE_INFINITY})
    void aScaleThatMakesNoPictureIsRefused(double scale) {
        Pictures pictures = Pictures.of(drawing(Theme.LIGHT));

        assertThrows(IllegalArgumentException.class, () -> pictures.png(scale, OutputStream.nullOutputStream()));
    }

    @Test
    void aPictureIsMadeToFitABoxButNeverLargerThanItIs() throws IOException {
        String drawing = drawing(Theme.LIGHT);
        BufferedImage whole = png(drawing, 1);
        Pictures pictures = Pictures.of(drawing);
        assertEquals(1, pictures.scaleToFit(whole.getWidth() + 1, whole.getHeight() + 1));
        assertEquals(0.5, pictures.scaleToFit(whole.getWidth() / 2.0, whole.getHeight()), 0.01);
        assertEquals(0.25, pictures.scaleToFit(whole.getWidth(), whole.getHeight() / 4.0), 0.01);
    }

    @Test
    void aPageShowsWhatThePictureShows() throws IOException {
        String drawing = drawing(Theme.LIGHT);
        BufferedImage picture = png(drawing, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.PDF.write(drawing, 1, out);

        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals(1, pdf.getNumberOfPages());
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 96);
            assertEquals(picture.getWidth(), page.getWidth(), 1);
            assertEquals(picture.getHeight(), page.getHeight(), 1);
            assertTrue(colours(page).contains(0xff000000 | 0x2456c5), "with the same colours");
        }
    }

    @Test
    void textOfAPageCanBeSearchedInItsPlace() throws IOException {
        assumeFalse(FontFiles.families().isEmpty(), "no fonts here");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.PDF.write(drawing(Theme.LIGHT), 1, out);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        PictureFormat.PDF.write(drawing(Theme.LIGHT), 1, again);

        assertArrayEquals(out.toByteArray(), again.toByteArray(), "the same drawing gives the same file");
        assertTrue(out.size() < 40_000, "only the letters that are used: " + out.size());
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertEquals(List.of("Orders", "Amazon RDS"), stripper.getText(pdf).lines().map(String::strip).toList());
            assertEquals("Workload", pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void whatNoFontHasIsDrawnAsOutlines() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='40' viewBox='0 0 90 40'>"
                + "<text x='5' y='20' style='font-size:12px'>\uE123 odd</text></svg>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.PDF.write(svg, 1, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertEquals("", new PDFTextStripper().getText(pdf).strip());
            assertTrue(colours(new PDFRenderer(pdf).renderImageWithDPI(0, 96)).size() > 1, "but it is seen");
        }
    }

    @Test
    void linksToWebPagesStayLinks() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='60' viewBox='-20 -10 100 60'>"
                + "<a href='https://example.org/orders'><rect x='0' y='0' width='40' height='20'/></a>"
                + "<a href='#finding-1'><rect x='50' y='0' width='20' height='20'/></a></svg>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.PDF.write(svg, 1, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
            assertEquals(1, links.size(), "there is nothing on the page that the other could lead to");
            PDRectangle place = links.get(0).getRectangle();
            assertEquals(15, place.getLowerLeftX(), 0.1);
            assertEquals(45 - 7.5 - 15, place.getLowerLeftY(), 0.1);
            assertEquals(30, place.getWidth(), 0.1);
        }
    }

    @Test
    void aDrawingOfThousandsIsAPictureToo() {
        Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
        for (int i = 0; i < 3000; i++) {
            Note note = NotationFactory.eINSTANCE.createNote();
            note.setY(100 * i);
            note.setText("Note " + i);
            diagram.getNotes().add(note);
        }
        String drawing = SvgWriter.write(PlumblineFactory.eINSTANCE.createWorkload(), diagram,
                SvgOptions.DEFAULT.withTheme(Theme.LIGHT));
        assertTrue(Pictures.of(drawing).shapes().size() > 3000 * 3);
    }

    @Test
    void shapesPaintThePicture() throws IOException {
        String drawing = drawing(Theme.LIGHT);
        BufferedImage expected = png(drawing, 1);
        BufferedImage painted = new BufferedImage(expected.getWidth(), expected.getHeight(),
                BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = painted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (FilledShape each : Pictures.of(drawing).shapes()) {
            graphics.setColor(each.colour());
            graphics.fill(each.shape());
        }
        graphics.dispose();
        int different = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                different += difference(expected.getRGB(x, y), painted.getRGB(x, y)) > 48 ? 1 : 0;
            }
        }
        assertTrue(different < expected.getWidth() * expected.getHeight() / 200, different + " pixels differ");
    }

    private static int difference(int a, int b) {
        return Math.max(Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
                Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
    }

    private static BufferedImage png(String drawing, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.PNG.write(drawing, scale, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) | 0xff000000);
            }
        }
        return colours;
    }

    private static String drawing(Theme theme) {
        Workload workload = PlumblineFactory.eINSTANCE.createWorkload();
        workload.setName("Workload");
        DataStore orders = PlumblineFactory.eINSTANCE.createDataStore();
        orders.setId("orders");
        orders.setName("Orders");
        orders.setService("aws.rds");
        workload.getNodes().add(orders);
        return SvgWriter.write(workload, AutoLayout.layout(workload), SvgOptions.DEFAULT.withTheme(theme));
    }
}
