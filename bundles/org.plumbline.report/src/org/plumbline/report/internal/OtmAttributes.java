/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Property;
import org.plumbline.model.SourceLocation;

/** Writes what the Open Threat Model format has no place for into the free attributes of its objects. */
final class OtmAttributes {

    static final String PREFIX = "plumbline.";
    private static final List<EAttribute> WRITTEN_ELSEWHERE = List.of(PlumblinePackage.Literals.ELEMENT__ID,
            PlumblinePackage.Literals.ELEMENT__DESCRIPTION);

    private final Json json;

    OtmAttributes(Json json) {
        this.json = json;
    }

    void classOnly(Element element) throws IOException {
        json.object("attributes").put(PREFIX + "class", element.eClass().getName()).endObject();
    }

    /** The class, each feature that is set, and the properties of an element. */
    void write(Element element) throws IOException {
        json.object("attributes").put(PREFIX + "class", element.eClass().getName());
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute) && !WRITTEN_ELSEWHERE.contains(attribute)
                    && attribute.getEAttributeType().getInstanceClass() != SourceLocation.class) {
                List<String> texts = texts(element.eGet(attribute), attribute);
                if (attribute.isMany()) {
                    json.put(PREFIX + attribute.getName(), texts);
                } else {
                    json.put(PREFIX + attribute.getName(), texts.get(0));
                }
            }
        }
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Property each : element.getProperties()) {
            if (each.getKey() != null && each.getValue() != null && !each.getKey().startsWith(PREFIX)) {
                properties.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add(each.getValue());
            }
        }
        for (Map.Entry<String, List<String>> each : properties.entrySet()) {
            json.put(each.getKey(), each.getValue());
        }
        json.endObject();
    }

    private static List<String> texts(Object value, EAttribute attribute) {
        List<String> texts = new ArrayList<>();
        for (Object each : value instanceof List<?> list ? list : List.of(value)) {
            texts.add(attribute.getEAttributeType() instanceof EEnum ? ((Enum<?>) each).name()
                    : EcoreUtil.convertToString(attribute.getEAttributeType(), each));
        }
        return texts;
    }
}
