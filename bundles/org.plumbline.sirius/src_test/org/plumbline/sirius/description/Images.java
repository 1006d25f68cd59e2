/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import org.eclipse.emf.ecore.EClass;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.ServiceCategory;
import org.plumbline.sirius.DiagramServices;

/** The images of the viewpoint: the catalogue's glyphs in the colours in which diagrams show them. */
final class Images {

    private static final String LINE = "#5b6775";
    private static final int SMALL = 16;

    private Images() {
    }

    /** Every drawn image by the name of its file. */
    static Map<String, String> drawn() {
        Map<String, String> result = new TreeMap<>();
        for (CloudService service : ServiceCatalog.all()) {
            put(result, service.icon(), service.category().accent());
        }
        for (ServiceCategory category : ServiceCategory.values()) {
            put(result, category.icon(), category.accent());
        }
        for (String glyph : new String[] { "subnet-public", "subnet-private", "transfer", "stream", "workload" }) {
            result.put(glyph + ".svg", glyph.equals("workload") ? Icons.category(ServiceCategory.GENERIC).svg(LINE)
                    : Icons.named(glyph).svg(LINE));
        }
        for (EClass kind : Kinds.boundaries()) {
            result.put(Kinds.icon(kind), Icons.boundary(kind.getName()).svg(Kinds.border(kind).light()));
        }
        for (Pillar pillar : Pillar.values()) {
            result.put(pillar.icon().name() + ".svg", pillar.icon().svg(pillar.accent().light()));
        }
        for (Risk risk : Risk.values()) {
            result.put(risk.icon().name() + ".svg", risk.icon().svg(risk.accent().light()));
        }
        return result;
    }

    private static void put(Map<String, String> into, Icon icon, Accent accent) {
        into.put(DiagramServices.iconFile(icon.name(), accent), icon.svg(accent.light()));
    }

    /** A drawn image as a raster image of 16 by 16 pixels. */
    static byte[] png(String svg) throws IOException {
        BufferedImage image = new BufferedImage(SMALL, SMALL, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null,
                LoaderContext.createDefault()).render(null, graphics, new ViewBox(SMALL, SMALL));
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    static boolean isPng(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".png");
    }
}
