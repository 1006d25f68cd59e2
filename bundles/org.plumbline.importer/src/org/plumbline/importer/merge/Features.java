/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.Words;
import org.plumbline.importer.ImportTrace;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Property;

/**
 * What elements say, as values that can be compared between versions of a model: elements stand in them by their id.
 * Neither identity and origin belong to it nor what an element contains.
 */
final class Features {

    /** Stands between a key and its number where a key occurs again. */
    static final char AGAIN = '\n';
    private static final EReference PROPERTIES = PlumblinePackage.Literals.ELEMENT__PROPERTIES;
    private static final Map<EClass, List<EStructuralFeature>> OF_CLASS = new ConcurrentHashMap<>();
    private static final Map<EClass, EObject> FRESH = new ConcurrentHashMap<>();

    private Features() {
    }

    /** The features that people or a template may say something by. */
    static List<EStructuralFeature> of(EClass type) {
        return OF_CLASS.computeIfAbsent(type, each -> {
            List<EStructuralFeature> result = new ArrayList<>();
            for (EStructuralFeature feature : each.getEAllStructuralFeatures()) {
                boolean contains = feature instanceof EReference reference && reference.isContainment();
                if (feature.isChangeable() && !feature.isTransient() && (!contains || feature == PROPERTIES)
                        && feature != PlumblinePackage.Literals.ELEMENT__ID
                        && feature != PlumblinePackage.Literals.ELEMENT__ORIGIN) {
                    result.add(feature);
                }
            }
            return List.copyOf(result);
        });
    }

    /** Properties by which importers tell what they did hold lines, and nobody edits them. */
    static boolean isTrace(String key) {
        return ImportTrace.isTrace(key);
    }

    /** The value; {@code null} when nothing is said. Lists and properties are never {@code null}. */
    static Object value(EObject element, EStructuralFeature feature) {
        if (feature == PROPERTIES) {
            return properties((Element) element);
        }
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return null;
        }
        Object value = element.eGet(feature);
        if (feature instanceof EReference) {
            return value instanceof List<?> all ? all.stream().map(Features::id).toList() : id(value);
        }
        return value instanceof List<?> all ? List.copyOf(all) : value;
    }

    /** Whether the value is that of an element of which nothing is known. */
    static boolean isUnsaid(EClass type, EStructuralFeature feature, Object value) {
        EObject fresh = FRESH.computeIfAbsent(type, PlumblineFactory.eINSTANCE::create);
        return Objects.equals(value, value(fresh, feature)) || "".equals(value);
    }

    /** The features in which two versions differ, but for what importers tell. */
    static List<EStructuralFeature> differences(Element one, Element other) {
        return of(one.eClass()).stream().filter(feature -> !Objects.equals(said(one, feature), said(other, feature)))
                .toList();
    }

    /** {@code backupRetentionDays} reads "backup retention days". */
    static String name(EStructuralFeature feature) {
        String words = Words.of(feature.getName());
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** A value for people. */
    static String text(Object value) {
        return switch (value) {
            case null -> "not said";
            case Enumerator literal when literal.getName().equals("UNKNOWN") -> "not said";
            case Enumerator literal -> literal.getName().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            case Boolean yes -> yes ? "yes" : "no";
            case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 ->
                    Long.toString(number.longValue());
            case List<?> all when all.isEmpty() -> "nothing";
            case String text -> "'" + text + "'";
            default -> value.toString();
        };
    }

    private static Object said(Element element, EStructuralFeature feature) {
        Object value = value(element, feature);
        if (feature == PROPERTIES) {
            Map<?, ?> all = new HashMap<>((Map<?, ?>) value);
            all.keySet().removeIf(key -> isTrace((String) key));
            return all;
        }
        return value;
    }

    private static Map<String, String> properties(Element element) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Property each : element.getProperties()) {
            String key = String.valueOf(each.getKey());
            String free = key;
            for (int n = 2; all.containsKey(free); n++) {
                free = key + AGAIN + n;
            }
            all.put(free, each.getValue());
        }
        return all;
    }

    private static String id(Object target) {
        return target instanceof Element element ? element.getId() : null;
    }
}
