/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.ServiceCategory;

/** The page of the reference on the glyphs of services, and its sheet. */
class IconsReferenceTest {

    private static final int COLUMNS = 4;
    private static final int CELL_WIDTH = 232;
    private static final int CELL_HEIGHT = 36;
    private static final int HEADING = 34;
    private static final int BAND = 60;
    private static final String[] GROUNDS = {"#ffffff", "#1e1e1e"};

    private static final String INTRODUCTION = """
            # Icons

            Generated from the service catalogue; do not edit. A test refreshes it with `-Dplumbline.golden=update`.

            The glyphs are drawn for this project, on a grid of 24 by 24 units and in the colour of their category.
            Services that do the same job share one. The sheet shows each at 16 and 24 pixels, on a light and on a dark
            ground.

            ![Every glyph of a service, by category](../images/icons.svg)
            """;

    @Test
    void thePageNamesTheServicesOfEveryGlyph() throws IOException {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (ServiceCategory category : ServiceCategory.values()) {
            page.append("\n## ").append(category.title()).append("\n\n| Glyph | Services |\n|---|---|\n");
            glyphs(category).forEach((icon, services) -> page.append("| `").append(icon).append("` | ")
                    .append(services.stream().map(CloudService::title).collect(Collectors.joining(", ")))
                    .append(" |\n"));
        }
        Golden.assertSame(Golden.reference("icons.md"), page.toString());
    }

    @Test
    void theSheetShowsEveryGlyph() throws IOException {
        StringBuilder cells = new StringBuilder();
        int y = 0;
        for (ServiceCategory category : ServiceCategory.values()) {
            cells.append("<text x=\"8\" y=\"").append(y + 22).append("\" font-weight=\"bold\">")
                    .append(category.title()).append("</text>\n");
            y += HEADING;
            int column = 0;
            for (String icon : glyphs(category).keySet()) {
                if (column == COLUMNS) {
                    column = 0;
                    y += CELL_HEIGHT;
                }
                cell(category, icon, column++ * CELL_WIDTH, y, cells);
            }
            y += CELL_HEIGHT;
        }
        Golden.assertSame(Path.of("..", "..", "docs", "images", "icons.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" "
                        .formatted(COLUMNS * CELL_WIDTH, y + 8) + "font-size=\"12\" fill=\"#1f2328\">\n"
                        + "<rect width=\"100%\" height=\"100%\" fill=\"#f3f4f6\"/>\n" + cells + "</svg>\n");
    }

    private static void cell(ServiceCategory category, String icon, int x, int y, StringBuilder cells) {
        for (int dark = 0; dark < GROUNDS.length; dark++) {
            int left = x + 8 + dark * BAND;
            String glyph = Icons.named(icon).group(category.accent().on(dark == 1));
            cells.append("<rect x=\"").append(left).append("\" y=\"").append(y).append("\" width=\"").append(BAND)
                    .append("\" height=\"").append(CELL_HEIGHT - 4).append("\" fill=\"").append(GROUNDS[dark])
                    .append("\"/><g transform=\"translate(").append(left + 6).append(' ').append(y + 8)
                    .append(") scale(.6667)\">").append(glyph).append("</g><g transform=\"translate(")
                    .append(left + 29).append(' ').append(y + 4).append(")\">").append(glyph).append("</g>\n");
        }
        cells.append("<text x=\"").append(x + 2 * BAND + 13).append("\" y=\"").append(y + 20)
                .append("\" font-size=\"10\">").append(icon).append("</text>\n");
    }

    private static Map<String, List<CloudService>> glyphs(ServiceCategory category) {
        return ServiceCatalog.ofCategory(category).stream()
                .collect(Collectors.groupingBy(CloudService::iconName, TreeMap::new, Collectors.toList()));
    }
}
