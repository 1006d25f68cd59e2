/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

/** Keeps the committed files as the metamodel and the catalogue want them; {@code plumbline.golden=update} writes. */
class DescriptionTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("plumbline.golden"));
    private static final Path ICONS = Path.of("icons");

    @Test
    void theSpecificationIsUpToDate() throws IOException {
        String wanted = Description.write();
        if (UPDATE) {
            Files.writeString(Specification.FILE, wanted);
        }
        assertEquals(wanted, Specification.text(), "Run ./build -Dplumbline.golden=update and look at the difference.");
    }

    @Test
    void theImagesAreThoseOfTheCatalogue() throws IOException {
        Map<String, String> drawn = Images.drawn();
        Set<String> rasters = rasters();
        if (UPDATE) {
            write(drawn, rasters);
        }
        Set<String> wanted = new TreeSet<>(drawn.keySet());
        wanted.addAll(rasters);
        try (Stream<Path> files = Files.list(ICONS)) {
            assertEquals(wanted, files.map(each -> each.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        for (Map.Entry<String, String> each : drawn.entrySet()) {
            assertEquals(each.getValue(), Files.readString(ICONS.resolve(each.getKey())), each.getKey());
        }
        for (String each : rasters) {
            assertEquals(16, ImageIO.read(ICONS.resolve(each).toFile()).getWidth(), each);
            assertTrue(drawn.containsKey(each.replace(".png", ".svg")), each + " is drawn");
        }
    }

    /** The raster images that the specification names. */
    private static Set<String> rasters() {
        return Description.paths().stream().map(each -> each.substring(each.lastIndexOf('/') + 1))
                .filter(Images::isPng).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void write(Map<String, String> drawn, Set<String> rasters) throws IOException {
        Files.createDirectories(ICONS);
        try (Stream<Path> old = Files.list(ICONS)) {
            for (Path each : old.toList()) {
                String name = each.getFileName().toString();
                if (!drawn.containsKey(name) && !rasters.contains(name)) {
                    Files.delete(each);
                }
            }
        }
        for (Map.Entry<String, String> each : drawn.entrySet()) {
            Files.writeString(ICONS.resolve(each.getKey()), each.getValue());
        }
        for (String each : rasters) {
            Path file = ICONS.resolve(each);
            if (!Files.exists(file)) {
                Files.write(file, Images.png(drawn.get(each.replace(".png", ".svg"))));
            }
        }
    }
}
