/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Keeps the boxes of a drawing that lead to a web page clickable in a PDF. */
final class PdfLinks {

    private PdfLinks() {
    }

    /** @param toPage turns places of the drawing into points of the page, as seen from its upper left corner */
    static void add(Document svg, AffineTransform toPage, PDPage page) throws IOException {
        for (Element link : svg.select("a[href~=^https?:]")) {
            Element box = link.selectFirst("rect");
            if (box != null) {
                page.getAnnotations().add(link(link.attr("href"), toPage.createTransformedShape(new Rectangle2D.Double(
                        number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height")))
                        .getBounds2D(), page.getMediaBox().getHeight()));
            }
        }
    }

    private static PDAnnotationLink link(String address, Rectangle2D place, float pageHeight) {
        PDActionURI open = new PDActionURI();
        open.setURI(address);
        PDBorderStyleDictionary noFrame = new PDBorderStyleDictionary();
        noFrame.setWidth(0);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(open);
        link.setBorderStyle(noFrame);
        link.setRectangle(new PDRectangle((float) place.getX(), (float) (pageHeight - place.getMaxY()),
                (float) place.getWidth(), (float) place.getHeight()));
        return link;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
