/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.nodes.Document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/** Turns a drawing of {@link org.plumbline.notation.svg.SvgWriter} into formats that hold no SVG. Needs no display. */
public final class Pictures {

    /** Most pixels of a picture; more would take over 400 MB while it is made. */
    public static final long MOST_PIXELS = 100_000_000;

    /** A CSS pixel is 1/96 inch, a PDF point 1/72 inch. */
    private static final float POINTS_PER_PIXEL = 72f / 96f;

    /** Fonts seldom come in this weight, and Java then takes the regular one. */
    private static final String BROWSERS_BOLD = "font-weight:600";
    private static final String PLAIN_BOLD = "font-weight:700";

    /** Our own drawings may have many parts: the usual limits are for drawings from elsewhere. */
    private static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
            DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);

    private final Document svg;
    private final SVGDocument document;
    private final FloatSize size;

    private Pictures(Document svg) {
        this.svg = svg;
        document = parse(svg);
        size = document.size();
    }

    /** @param svg a drawing in one theme: the viewer's choice of {@code AUTO} is not known here */
    public static Pictures of(String svg) {
        return new Pictures(PlainStyles.inline(svg));
    }

    private static SVGDocument parse(Document svg) {
        byte[] plain = svg.outerHtml().replace(BROWSERS_BOLD, PLAIN_BOLD).getBytes(StandardCharsets.UTF_8);
        SVGDocument parsed = new SVGLoader().load(new ByteArrayInputStream(plain), null,
                LoaderContext.builder().documentLimits(LIMITS).build());
        if (parsed == null) {
            throw new IllegalArgumentException("not a drawing");
        }
        return parsed;
    }

    /** Width of the drawing, in its pixels. */
    public double width() {
        return size.width;
    }

    /** Height of the drawing, in its pixels. */
    public double height() {
        return size.height;
    }

    /** What the drawing consists of, in the order in which it is painted. */
    public List<FilledShape> shapes() {
        ShapeCollector collector = new ShapeCollector();
        document.renderWithPlatform(NullPlatformSupport.INSTANCE, collector, null);
        return List.copyOf(collector.shapes());
    }

    /** The largest scale, in hundredths, that keeps within {@link #MOST_PIXELS}. */
    public double mostScale() {
        return Math.floor(100 * Math.sqrt(MOST_PIXELS / ((double) size.width * size.height))) / 100;
    }

    /** The scale at which the drawing just fits into a box of so many pixels; at most 1. */
    public double scaleToFit(double width, double height) {
        return Math.min(1, Math.min(width / size.width, height / size.height));
    }

    /**
     * @param scale 1 for one pixel of the picture for each of the diagram
     * @throws IllegalArgumentException with a scale that is not positive or above {@link #mostScale()}
     */
    public void png(double scale, OutputStream out) throws IOException {
        ImageIO.write(image(scale), "png", out);
    }

    /** One page of the drawing's size; lines stay sharp at any zoom, and text can be searched and copied. */
    public void pdf(OutputStream out) throws IOException {
        float width = size.width * POINTS_PER_PIXEL;
        float height = size.height * POINTS_PER_PIXEL;
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(1L); // else it is made of the time, and no two files are alike
            PDPage page = new PDPage(new PDRectangle(width, height));
            pdf.addPage(page);
            Document marked = svg.clone();
            PdfText text = new PdfText(new PdfFonts(pdf));
            text.mark(marked);
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(pdf, width, height);
            graphics.setDrawControl(text);
            AffineTransform toPoints = AffineTransform.getScaleInstance(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
            graphics.transform(toPoints);
            render(parse(marked), graphics);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            ViewBox shown = document.viewBox();
            toPoints.translate(-shown.x, -shown.y);
            PdfLinks.add(svg, toPoints, page);
            pdf.getDocumentInformation().setTitle(svg.select("svg>title").text());
            pdf.save(out);
        }
    }

    private BufferedImage image(double scale) {
        if (!(scale > 0) || scale > mostScale()) {
            throw new IllegalArgumentException("The scale must be above 0 and at most " + mostScale() + ".");
        }
        BufferedImage image = new BufferedImage((int) Math.ceil(size.width * scale),
                (int) Math.ceil(size.height * scale), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        render(document, graphics);
        graphics.dispose();
        return image;
    }

    private static void render(SVGDocument document, Graphics2D graphics) {
        document.render((javax.swing.JComponent) null, graphics);
    }
}
