/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Objectives;
import org.plumbline.model.Practices;
import org.plumbline.model.Review;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Statement;
import org.plumbline.model.TrafficRule;
import org.plumbline.model.Workload;

/**
 * Gives the elements of a new import the ids that they have in an older version of the model. They are recognised by
 * the resource they stand for; a resource under a new name by its type, what it says and what it talks to, as long as
 * only one fits.
 */
final class Alignment {

    private final Map<Element, Element> olds = new IdentityHashMap<>();
    private final Set<Element> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Element> renamed = new ArrayList<>();
    private final Signatures signatures = new Signatures(this::key);
    private List<Element> oldOnes = new ArrayList<>();
    private List<Element> newOnes = new ArrayList<>();

    private Alignment() {
    }

    /**
     * @param old the version to recognise elements of
     * @param taken ids that mean something else already
     * @param imported the new import; its ids are changed
     * @return the elements of {@code imported} that stand for a resource under another name than before
     */
    static List<Element> align(Workload old, Collection<String> taken, Workload imported) {
        Alignment alignment = new Alignment();
        alignment.match(old, imported);
        alignment.giveIds(taken, imported);
        return alignment.renamed;
    }

    private void match(Workload old, Workload imported) {
        pair(imported, old);
        oldOnes = elements(old);
        newOnes = elements(imported);
        byKey(each -> isAlone(each) ? each.eClass().getName() : null);
        byKey(each -> origin(each).isEmpty() ? null : each.getId() + "|" + origin(each));
        byKey(each -> origin(each).isEmpty() ? null : origin(each));
        byKey(each -> logicalId(each).isEmpty() ? null : logicalId(each));
        byKey(each -> logicalId(each).isEmpty() && isWhole(each) ? each.getId() : null);
        int before;
        do {
            before = renamed.size();
            byKey(each -> each.getOrigin() == null || !isWhole(each) ? null : signatures.of(each, true))
                    .forEach(renamed::add);
        } while (renamed.size() > before);
        byKey(each -> each instanceof DataFlow ? signatures.of(each, false) : null);
        byKey(each -> each instanceof DataFlow flow ? signatures.ends(flow) + "|" + flow.getPort() : null);
        inOrder(each -> each instanceof DataFlow flow ? signatures.ends(flow) : null);
        inOrder(each -> isPart(each) ? signatures.of(each, false) : null);
        byKey(each -> isPart(each) ? each.getId() + "|" + key((Element) each.eContainer()) : null);
    }

    private void pair(Element imported, Element old) {
        olds.put(imported, old);
        matched.add(old);
    }

    /** Pairs what is alone with its key on both sides; {@code null} keeps an element out. */
    private List<Element> byKey(Function<Element, String> key) {
        return pair(key, false);
    }

    /** Pairs what has the same key on both sides, one after the other. */
    private void inOrder(Function<Element, String> key) {
        pair(key, true);
    }

    private List<Element> pair(Function<Element, String> key, boolean several) {
        List<Element> found = new ArrayList<>();
        Map<String, List<Element>> old = group(oldOnes, key);
        group(newOnes, key).forEach((k, now) -> {
            List<Element> then = old.getOrDefault(k, List.of());
            if (several || now.size() == 1 && then.size() == 1) {
                for (int i = 0; i < Math.min(now.size(), then.size()); i++) {
                    pair(now.get(i), then.get(i));
                    found.add(now.get(i));
                }
            }
        });
        oldOnes.removeIf(matched::contains);
        newOnes.removeIf(olds::containsKey);
        return found;
    }

    private Map<String, List<Element>> group(List<Element> elements, Function<Element, String> key) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element each : elements) {
            String k = key.apply(each);
            if (k != null) {
                groups.computeIfAbsent(each.eClass().getName() + "|" + k, g -> new ArrayList<>()).add(each);
            }
        }
        return groups;
    }

    /** The same text for the two elements of a pair; for what has no pair yet, one that means nothing. */
    private String key(Element element) {
        if (element == null) {
            return "";
        }
        Element old = olds.get(element);
        return old != null ? old.getId() : matched.contains(element) ? element.getId() : "?";
    }

    private void giveIds(Collection<String> taken, Workload imported) {
        Set<String> used = new HashSet<>(taken);
        List<Element> fresh = new ArrayList<>();
        for (Element each : all(imported)) {
            Element old = olds.get(each);
            if (old == null) {
                fresh.add(each);
            } else {
                each.setId(old.getId());
                used.add(old.getId());
            }
        }
        Map<String, Integer> last = new HashMap<>();
        for (Element each : fresh) {
            String wanted = each.getId();
            String id = wanted;
            while (!used.add(id)) {
                id = wanted + "-" + last.merge(wanted, 1, Integer::sum);
            }
            each.setId(id);
        }
    }

    private static List<Element> all(Workload workload) {
        List<Element> all = elements(workload);
        all.add(0, workload);
        return all;
    }

    /** In the order of the file. */
    private static List<Element> elements(Workload workload) {
        List<Element> result = new ArrayList<>();
        workload.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                result.add(element);
            }
        });
        return result;
    }

    private static boolean isAlone(Element each) {
        return each instanceof Objectives || each instanceof Practices || each instanceof Review;
    }

    private static boolean isPart(Element each) {
        return each instanceof TrafficRule || each instanceof Statement;
    }

    private static boolean isWhole(Element each) {
        return !isPart(each) && !(each instanceof DataFlow);
    }

    /** File and resource of a whole; parts and flows have the origin of what tells of them. */
    private static String origin(Element each) {
        return logicalId(each).isEmpty() ? "" : each.getOrigin().file() + "|" + logicalId(each);
    }

    private static String logicalId(Element each) {
        SourceLocation origin = each.getOrigin();
        return origin == null || !isWhole(each) ? "" : origin.logicalId();
    }
}
