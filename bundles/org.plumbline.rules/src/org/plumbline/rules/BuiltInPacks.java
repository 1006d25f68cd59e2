/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.validation.RulePack;
import org.plumbline.validation.Wildcard;

/** The packs that come with Plumbline: one a pillar, and some across the pillars. {@code packs.tsv} lists them. */
public final class BuiltInPacks {

    private static final List<RulePack> ALL = read();

    private BuiltInPacks() {
    }

    public static List<RulePack> all() {
        return ALL;
    }

    public static Optional<RulePack> byId(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static List<RulePack> read() {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream("packs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .map(cells -> new RulePack(cells[0], cells[1], cells[2],
                            Stream.of(cells[3].split(" ")).map(Wildcard::of).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
