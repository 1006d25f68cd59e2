/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

/**
 * Keeps a drawing's text as text in a PDF. The renderer of SVG turns text into outlines; so it is given marks in place
 * of text, which are told by their size, and where it fills such a mark the text is written: in the mark's colour, and
 * over and under what it should.
 */
final class PdfText extends PdfBoxGraphics2DDrawControlDefault {

    /** Width of every mark, in pixels: nothing else in a drawing is so narrow. */
    private static final double MARK = 1 / 1024.0;
    /** Height of a mark for each text before it. */
    private static final double STEP = 1 / 64.0;
    private static final double USUAL_SIZE = 10;
    private static final int BOLD = 600;

    private record Line(String text, double size, PDFont font) {

        double width() {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw new IllegalStateException(e); // it was encoded when the mark was made
            }
        }
    }

    private final PdfFonts fonts;
    private final List<Line> lines = new ArrayList<>();

    PdfText(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** Puts marks in place of the text that a font of this computer has all letters for. */
    void mark(Document svg) {
        for (Element text : svg.select("text")) {
            List<Element> parts = text.children().isEmpty() ? List.of(text) : List.copyOf(text.children());
            List<Line> written = parts.stream().map(each -> line(text, each)).toList();
            if (!written.contains(null) && text.attr("text-anchor").isEmpty()) {
                double x = number(text.attr("x"), 0);
                for (int i = 0; i < parts.size(); i++) {
                    x += number(parts.get(i).attr("dx"), 0);
                    mark(text, parts.get(i), written.get(i), x);
                    x += written.get(i).width();
                }
                text.remove();
            }
        }
    }

    private void mark(Element text, Element part, Line line, double x) {
        Element mark = new Element("rect").attr("x", Double.toString(x)).attr("y", text.attr("y"))
                .attr("width", Double.toString(MARK)).attr("height", Double.toString((lines.size() + 1) * STEP))
                .attr("style", text.attr("style") + ";" + (part == text ? "" : part.attr("style")));
        lines.add(line);
        text.before(mark);
    }

    private Line line(Element text, Element part) {
        Map<String, String> style = PlainStyles.declarations(text.attr("style"));
        if (part != text) {
            style.putAll(PlainStyles.declarations(part.attr("style")));
            part.attributes().forEach(each -> style.put(each.getKey(), each.getValue()));
        }
        PDFont font = fonts.fontFor(part.wholeText(), number(style.get("font-weight"), 400) >= BOLD);
        return font == null ? null : new Line(part.wholeText(), number(style.get("font-size"), USUAL_SIZE), font);
    }

    private static double number(String text, double otherwise) {
        try {
            return text == null || text.isEmpty() ? otherwise : Double.parseDouble(text.replace("px", ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Draws the text that a mark stands for. */
    @Override
    public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv env) {
        Line line = marked(shape);
        if (line == null) {
            return shape;
        }
        Rectangle2D place = shape.getBounds2D();
        write(env.getGraphics(), line, env.getPaint(), place);
        return null;
    }

    /** A halo around text becomes a stroke over its height. */
    @Override
    public Shape transformShapeBeforeDraw(Shape shape, IDrawControlEnv env) {
        Line line = marked(shape);
        if (line == null) {
            return shape;
        }
        Rectangle2D place = shape.getBounds2D();
        Path2D halo = new Path2D.Double();
        for (double up = 1; up < line.size * 0.8; up += 3) {
            halo.moveTo(place.getX(), place.getY() - up);
            halo.lineTo(place.getX() + line.width(), place.getY() - up);
        }
        return halo;
    }

    private Line marked(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        int index = (int) Math.round(bounds.getHeight() / STEP) - 1;
        return Math.abs(bounds.getWidth() - MARK) < MARK / 4 && index >= 0 && index < lines.size() ? lines.get(index)
                : null;
    }

    private static void write(PdfBoxGraphics2D graphics, Line line, Paint paint, Rectangle2D place) {
        AttributedString text = new AttributedString(line.text);
        text.addAttribute(TextAttribute.FONT, new Font(line.font.getName(), Font.PLAIN, 1)
                .deriveFont((float) line.size));
        text.addAttribute(TextAttribute.FOREGROUND, paint instanceof Color ? paint : Color.BLACK);
        graphics.setFontTextDrawer(new PdfBoxGraphics2DFontTextDrawer() {
            @Override
            protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
                return line.font;
            }
        });
        graphics.drawString(text.getIterator(), (float) place.getX(), (float) place.getY());
    }
}
