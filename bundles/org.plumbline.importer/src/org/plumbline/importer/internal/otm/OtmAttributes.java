/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.otm;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.SourceLocation;

/**
 * Reads the free attributes of the format's objects. Those that Plumbline wrote, such as {@code plumbline.kind}, are
 * features of the model again; all others are kept as properties.
 */
final class OtmAttributes {

    private static final String PREFIX = "plumbline.";
    private static final String CLASS = PREFIX + "class";

    private final Design design;

    OtmAttributes(Design design) {
        this.design = design;
    }

    boolean isWorkload(Mapping each) {
        Mapping attributes = each.mapping("attributes");
        return attributes != null && "Workload".equals(attributes.text(CLASS));
    }

    /** The class of the model that Plumbline wrote down, or null. */
    <T> Class<? extends T> type(Mapping each, Class<T> kind) {
        Mapping attributes = each.mapping("attributes");
        String name = attributes == null ? null : attributes.text(CLASS);
        return name != null && PlumblinePackage.eINSTANCE.getEClassifier(name) instanceof EClass type
                && !type.isAbstract() && kind.isAssignableFrom(type.getInstanceClass())
                        ? type.getInstanceClass().asSubclass(kind) : null;
    }

    void read(Element element, Mapping each) {
        Mapping attributes = each.mapping("attributes");
        if (attributes == null) {
            return;
        }
        if (attributes.get(CLASS) != null) {
            // The format asks for a name, so what has none was given a label.
            element.setName(attributes.text(PREFIX + "name"));
        }
        for (String key : attributes.entries().keySet()) {
            for (String value : Reading.texts(attributes, key)) {
                if (!key.startsWith(PREFIX)) {
                    design.property(element, key, value);
                } else if (!key.equals(CLASS)) {
                    set(element, key.substring(PREFIX.length()), value);
                }
            }
        }
    }

    /** Sets a feature; a value that the feature cannot have is ignored, as if nobody had said it. */
    private static void set(Element element, String name, String text) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (!(feature instanceof EAttribute attribute) || attribute.isID()
                || attribute.getEAttributeType().getInstanceClass() == SourceLocation.class) {
            return;
        }
        Object value = value(attribute, Texts.printable(text));
        if (value == null) {
            return;
        }
        if (attribute.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> values = (List<Object>) element.eGet(attribute);
            values.add(value);
        } else {
            element.eSet(attribute, value);
        }
    }

    private static Object value(EAttribute attribute, String text) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteral(text);
            Enumerator value = literal == null ? null : literal.getInstance();
            return value;
        }
        try {
            Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
            return value instanceof Double number && !Double.isFinite(number) ? null : value;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
