/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.plumbline.catalog.internal.Table;

/** The Regions that the catalogue knows, in the order of the data file. */
public final class RegionCatalog {

    private RegionCatalog() {
    }

    /** The Region of a code; empty for a code nobody knows and for {@code null}. */
    public static Optional<CloudRegion> byCode(String code) {
        return code == null ? Optional.empty()
                : Optional.ofNullable(Holder.REGIONS.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    public static List<CloudRegion> all() {
        return List.copyOf(Holder.REGIONS.values());
    }

    private static CloudRegion region(Table.Row row) {
        String places = row.text("places");
        return new CloudRegion(row.key(), row.text("title"), row.text("country"), row.text("area"),
                Double.parseDouble(row.text("latitude")), Double.parseDouble(row.text("longitude")),
                places.isEmpty() ? List.of() : List.of(places.split(",")), number(row.text("carbon")),
                number(row.text("price")));
    }

    private static OptionalDouble number(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static final class Holder {
        static final Map<String, CloudRegion> REGIONS = new LinkedHashMap<>();

        static {
            Table.read("regions.tsv").rows().forEach(row -> REGIONS.put(row.key(), region(row)));
        }
    }
}
