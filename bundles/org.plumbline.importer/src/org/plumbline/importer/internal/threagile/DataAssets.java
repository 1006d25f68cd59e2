/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.threagile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.importer.ImportNote;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.DataClass;

/** The data that a Threagile model declares. The model here has no elements for data, only classes of it. */
final class DataAssets {

    private record Asset(String title, Mapping written, DataClass dataClass) {
    }

    private final Map<String, Asset> byId = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();

    DataAssets(Map<String, Mapping> declared) {
        declared.forEach((title, each) -> {
            String id = each.text("id") == null ? title : each.text("id");
            byId.putIfAbsent(id, new Asset(title, each, dataClass(Reading.word(each, "confidentiality"))));
        });
    }

    /** The class of a rating of confidentiality; unknown for a rating that Threagile does not know. */
    static DataClass dataClass(String confidentiality) {
        return switch (confidentiality) {
            case "public" -> DataClass.PUBLIC;
            case "internal" -> DataClass.INTERNAL;
            case "restricted", "confidential" -> DataClass.CONFIDENTIAL;
            case "strictly-confidential" -> DataClass.SECRET;
            default -> DataClass.UNKNOWN;
        };
    }

    /** The higher of a class and those of all the data named. */
    DataClass highest(DataClass own, List<String> ids) {
        DataClass highest = own;
        for (String id : ids) {
            Asset asset = byId.get(id);
            if (asset != null) {
                uses.merge(id, 1, Integer::sum);
                highest = asset.dataClass.compareTo(highest) > 0 ? asset.dataClass : highest;
            }
        }
        return highest;
    }

    /** The titles of the data named, as one text. */
    String titles(List<String> ids) {
        return String.join(", ", ids.stream().map(id -> byId.containsKey(id) ? byId.get(id).title : id).toList());
    }

    /** Tells what became of each. */
    void note(Design design) {
        byId.forEach((id, asset) -> design.note(ImportNote.Kind.FOLDED,
                new Part(id, asset.title, "data asset", asset.written.line()),
                uses.containsKey(id) ? "part of the data class of what holds and carries it"
                        : "nothing holds or carries it", null));
    }
}
