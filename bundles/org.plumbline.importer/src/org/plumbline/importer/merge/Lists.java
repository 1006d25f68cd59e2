/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Three-way merges of lists without duplicates, in which order says little: nobody loses an item to another's edit. */
final class Lists {

    private Lists() {
    }

    /** What either side added is in, what either side removed is out. */
    static <T> List<T> merge(List<T> base, List<T> model, List<T> template) {
        if (model.equals(base) || model.equals(template)) {
            return template;
        }
        if (template.equals(base)) {
            return model;
        }
        Set<T> before = new LinkedHashSet<>(base);
        Set<T> mine = new LinkedHashSet<>(model);
        Set<T> theirs = new LinkedHashSet<>(template);
        Set<T> wanted = new LinkedHashSet<>(mine);
        wanted.removeIf(each -> before.contains(each) && !theirs.contains(each));
        theirs.stream().filter(each -> !before.contains(each)).forEach(wanted::add);
        return order(base, model, template, wanted);
    }

    /** Orders what is wanted as the template does, unless people changed the order; what one side alone has follows. */
    static <T> List<T> order(List<T> base, List<T> model, List<T> template, Set<T> wanted) {
        Set<T> mine = new LinkedHashSet<>(model);
        Set<T> before = new LinkedHashSet<>(base);
        boolean reordered = !model.stream().filter(before::contains).toList()
                .equals(base.stream().filter(mine::contains).toList());
        List<T> result = new ArrayList<>((reordered ? model : template).stream().filter(wanted::contains).toList());
        insert(reordered ? template : model, wanted, result);
        Set<T> placed = new LinkedHashSet<>(result);
        wanted.stream().filter(each -> !placed.contains(each)).forEach(result::add);
        return result;
    }

    /** Puts each item that is missing behind the one it follows in {@code from}. */
    private static <T> void insert(List<T> from, Set<T> wanted, List<T> result) {
        Set<T> placed = new LinkedHashSet<>(result);
        T previous = null;
        for (T each : from) {
            if (!wanted.contains(each)) {
                continue;
            }
            if (placed.add(each)) {
                result.add(previous == null ? 0 : result.indexOf(previous) + 1, each);
            }
            previous = each;
        }
    }
}
