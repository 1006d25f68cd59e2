/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.otm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.tree.PlainNumber;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;

/** What a model says of its data and threats: classes of data, and threats as properties of what they threaten. */
final class OtmRisks {

    private final Design design;
    private final Reading reading;
    private final Map<String, DataClass> assets = new HashMap<>();
    private final Map<String, String> threats = new HashMap<>();
    private final Set<String> ours = new HashSet<>();

    OtmRisks(Design design, Reading reading, Mapping root) {
        this.design = design;
        this.reading = reading;
        for (Mapping each : reading.items(root, "assets")) {
            Mapping risk = each.mapping("risk");
            assets.putIfAbsent(reading.required(each, "id", "An asset"),
                    risk == null ? DataClass.UNKNOWN : dataClass(risk.text("confidentiality")));
        }
        for (Mapping each : reading.items(root, "threats")) {
            String id = reading.required(each, "id", "A threat");
            threats.putIfAbsent(id, each.text("name") == null ? id : each.text("name"));
            Mapping attributes = each.mapping("attributes");
            if (attributes != null && attributes.get("plumbline.rule") != null) {
                ours.add(id);
            }
        }
    }

    /** The class of a rating from 0 to 100; the format says of it only that more is more. */
    private static DataClass dataClass(String confidentiality) {
        double rating = PlainNumber.of(confidentiality);
        if (Double.isNaN(rating)) {
            return DataClass.UNKNOWN;
        }
        return rating <= 0 ? DataClass.PUBLIC : rating < 50 ? DataClass.INTERNAL
                : rating < 100 ? DataClass.CONFIDENTIAL : DataClass.SECRET;
    }

    DataClass dataClass(DataClass own, Mapping held) {
        if (held == null) {
            return own;
        }
        List<String> ids = new ArrayList<>(Reading.texts(held, "processed"));
        ids.addAll(Reading.texts(held, "stored"));
        return highest(own, ids);
    }

    DataClass highest(DataClass own, List<String> ids) {
        DataClass highest = own;
        for (String id : ids) {
            DataClass each = assets.getOrDefault(id, DataClass.UNKNOWN);
            highest = each.compareTo(highest) > 0 ? each : highest;
        }
        return highest;
    }

    /** Keeps the threats to an element; those that a review here found are found again. */
    void note(Element element, Mapping each) {
        for (Mapping threat : reading.items(each, "threats")) {
            String id = String.valueOf(threat.text("threat"));
            if (!ours.contains(id)) {
                design.property(element, "threat", threats.getOrDefault(id, id) + " ("
                        + Reading.word(threat, "state") + ")");
            }
        }
    }
}
