/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Property;
import org.plumbline.model.query.Nodes;

/** Merges what the two versions of an element say, one feature after the other. */
final class Values {

    private final Versions versions;
    private final Function<Conflict, Side> choose;

    Values(Versions versions, Function<Conflict, Side> choose) {
        this.versions = versions;
        this.choose = choose;
    }

    /** What the model takes from the template. Nothing is changed. */
    Map<EStructuralFeature, Object> merge(String id) {
        Element model = versions.model.get(id);
        Element template = versions.template.get(id);
        Element base = versions.baseOf(id);
        Map<EStructuralFeature, Object> taken = new LinkedHashMap<>();
        for (EStructuralFeature feature : Features.of(model.eClass())) {
            Object mine = Features.value(model, feature);
            Object theirs = Features.value(template, feature);
            Object was = base == null ? null : Features.value(base, feature);
            if (!Objects.equals(mine, theirs)) {
                Object merged = merged(model, feature, was, mine, theirs);
                if (!Objects.equals(mine, merged)) {
                    taken.put(feature, merged);
                }
            }
        }
        return taken;
    }

    /** Changes an element; targets that are not in the model are left out. */
    void write(String id, Map<EStructuralFeature, Object> taken) {
        Element model = versions.model.get(id);
        taken.forEach((feature, value) -> set(model, feature, value));
        model.setOrigin(versions.template.get(id).getOrigin());
    }

    @SuppressWarnings("unchecked")
    private Object merged(Element model, EStructuralFeature feature, Object was, Object mine, Object theirs) {
        if (feature == PlumblinePackage.Literals.ELEMENT__PROPERTIES) {
            return properties(model, was == null ? Map.of() : (Map<String, String>) was, (Map<String, String>) mine,
                    (Map<String, String>) theirs);
        }
        if (feature.isMany()) {
            return Lists.merge(was == null ? List.of() : (List<Object>) was, (List<Object>) mine,
                    (List<Object>) theirs);
        }
        boolean known = versions.baseOf(model.getId()) != null;
        boolean isReference = feature instanceof EReference;
        boolean unsaid = Features.isUnsaid(model.eClass(), feature, known ? theirs : mine);
        return known ? one(model, Features.name(feature), isReference, was, mine, theirs, true)
                : unsaid ? theirs : Features.isUnsaid(model.eClass(), feature, theirs) ? mine
                        : one(model, Features.name(feature), isReference, null, mine, theirs, false);
    }

    private Object one(Element model, String feature, boolean isReference, Object was, Object mine, Object theirs,
            boolean known) {
        if (known && Objects.equals(mine, was)) {
            return theirs;
        }
        if (known && Objects.equals(theirs, was)) {
            return mine;
        }
        Conflict conflict = new Conflict(Conflict.Kind.VALUE, model.getId(), Nodes.label(model), feature,
                known ? text(was, isReference) : "", text(theirs, isReference), text(mine, isReference));
        return choose.apply(conflict) == Side.TEMPLATE ? theirs : mine;
    }

    /** What an importer tells is taken over; a property that people changed outlives its removal by the template. */
    private Map<String, String> properties(Element model, Map<String, String> was, Map<String, String> mine,
            Map<String, String> theirs) {
        List<String> theirKeys = new ArrayList<>(theirs.keySet());
        List<String> myKeys = new ArrayList<>(mine.keySet());
        mine.forEach((key, value) -> {
            if (!theirs.containsKey(key) && was.containsKey(key) && !value.equals(was.get(key))) {
                theirKeys.add(key);
            }
        });
        myKeys.removeIf(key -> Features.isTrace(key) && !theirs.containsKey(key));
        Map<String, String> result = new LinkedHashMap<>();
        for (String key : Lists.merge(List.copyOf(was.keySet()), myKeys, theirKeys)) {
            String value = !mine.containsKey(key) || Features.isTrace(key) ? theirs.get(key)
                    : !theirs.containsKey(key) || Objects.equals(mine.get(key), theirs.get(key)) ? mine.get(key)
                    : (String) one(model, "property " + key, false, was.get(key), mine.get(key), theirs.get(key),
                            was.containsKey(key));
            result.put(key, value);
        }
        return result;
    }

    private void set(Element element, EStructuralFeature feature, Object value) {
        if (feature == PlumblinePackage.Literals.ELEMENT__PROPERTIES) {
            setProperties(element, (Map<?, ?>) value);
        } else if (feature instanceof EReference && feature.isMany()) {
            setAll(element, feature, ((List<?>) value).stream().map(versions.model::get).filter(Objects::nonNull)
                    .toList());
        } else if (feature instanceof EReference) {
            element.eSet(feature, versions.model.get(value));
        } else if (feature.isMany()) {
            setAll(element, feature, (List<?>) value);
        } else if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static void setAll(Element element, EStructuralFeature feature, List<?> values) {
        ECollections.setEList((EList<Object>) element.eGet(feature), new ArrayList<>(values));
    }

    private static void setProperties(Element element, Map<?, ?> values) {
        Map<String, Property> old = new LinkedHashMap<>();
        int index = 0;
        for (Object key : Features.value(element, PlumblinePackage.Literals.ELEMENT__PROPERTIES) instanceof Map<?, ?> all
                ? all.keySet() : List.of()) {
            old.put((String) key, element.getProperties().get(index++));
        }
        List<Property> result = new ArrayList<>();
        values.forEach((key, value) -> {
            Property property = old.getOrDefault(key, PlumblineFactory.eINSTANCE.createProperty());
            String name = (String) key;
            int again = name.indexOf(Features.AGAIN);
            property.setKey(again < 0 ? name : name.substring(0, again));
            property.setValue((String) value);
            result.add(property);
        });
        ECollections.setEList(element.getProperties(), result);
    }

    private String text(Object value, boolean isReference) {
        Element element = isReference && value instanceof String id
                ? versions.model.getOrDefault(id, versions.template.get(id)) : null;
        return element != null ? Nodes.label(element) : Features.text(value);
    }
}
