/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Element;

/** Gives ids: short, readable, unique within a workload, and the same for the same sequence of calls. */
public final class Ids {

    private static final int MAX_STEM = 40;

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();

    /** Knows the ids that are taken below {@code root}. */
    public Ids(EObject root) {
        take(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            take(all.next());
        }
    }

    /** Gives an id to {@code root} and to every element below it that has none. */
    public static void complete(EObject root) {
        List<Element> without = new ArrayList<>();
        collectWithout(root, without);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            collectWithout(all.next(), without);
        }
        if (!without.isEmpty()) {
            Ids ids = new Ids(root);
            without.forEach(each -> each.setId(ids.next(each)));
        }
    }

    /** An id that is free, made from the element's name, or from its type when it has no name; it is taken then. */
    public String next(Element element) {
        String name = element.getName();
        String stem = stem(name == null || name.isBlank() ? element.eClass().getName() : name);
        return reserve(stem.isEmpty() ? stem(element.eClass().getName()) : stem);
    }

    /** {@code wanted} when it is free, else with the first free number behind it; it is taken then. */
    public String reserve(String wanted) {
        if (taken.add(wanted)) {
            return wanted;
        }
        int n = lastNumber.getOrDefault(wanted, 1);
        String id;
        do {
            n++;
            id = wanted + "-" + n;
        } while (!taken.add(id));
        lastNumber.put(wanted, n);
        return id;
    }

    private static String stem(String text) {
        String s = text.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return s.length() > MAX_STEM ? s.substring(0, MAX_STEM) : s;
    }

    private void take(EObject each) {
        if (each instanceof Element element && element.getId() != null) {
            taken.add(element.getId());
        }
    }

    private static void collectWithout(EObject each, List<Element> without) {
        if (each instanceof Element element && element.getId() == null) {
            without.add(element);
        }
    }
}
