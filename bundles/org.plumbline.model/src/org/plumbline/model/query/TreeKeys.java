/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Names the objects of a tree so that the same object has the same name in another version of the tree: by its id, or
 * by where it is and what it is about.
 */
public final class TreeKeys {

    /** Features by which objects without an id are told apart. */
    private static final List<String> TELLING = List.of("element", "name", "key");

    private TreeKeys() {
    }

    /** All objects of the tree by their key, containers first; the root's key is empty. */
    public static Map<String, EObject> index(EObject root) {
        Map<String, EObject> index = new LinkedHashMap<>();
        index.put("", root);
        addContents("", root, index);
        return index;
    }

    private static void addContents(String parent, EObject object, Map<String, EObject> index) {
        for (EReference feature : object.eClass().getEAllContainments()) {
            for (EObject each : contents(object, feature)) {
                String wanted = key(parent, feature, each);
                String key = wanted;
                for (int n = 2; index.putIfAbsent(key, each) != null; n++) {
                    key = wanted + "#" + n;
                }
                addContents(key, each, index);
            }
        }
    }

    /** What an object contains by a feature of any multiplicity. */
    @SuppressWarnings("unchecked")
    public static List<EObject> contents(EObject object, EReference feature) {
        Object value = object.eGet(feature);
        return value instanceof List<?> list ? (List<EObject>) list : value == null ? List.of()
                : List.of((EObject) value);
    }

    private static String key(String parent, EReference feature, EObject object) {
        String type = object.eClass().getName();
        String id = EcoreUtil.getID(object);
        if (id != null) {
            return type + ":" + id;
        }
        StringBuilder key = new StringBuilder(parent).append('/').append(feature.getName()).append(':').append(type);
        for (String each : TELLING) {
            EStructuralFeature telling = object.eClass().getEStructuralFeature(each);
            if (telling != null && object.eGet(telling) != null) {
                return key.append(':').append(object.eGet(telling)).toString();
            }
        }
        return key.toString();
    }
}
