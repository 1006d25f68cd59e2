/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How the findings differ from those before an edit.
 *
 * @param added findings that were not there
 * @param removed findings that are gone
 * @param changed findings that were there and say something else now
 * @param current gives all findings after the edit; it takes a moment on a large workload, so ask only when needed
 */
public record FindingsChanged(List<Finding> added, List<Finding> removed, List<Finding> changed,
        Supplier<ReviewResult> current) {

    public FindingsChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** How one review differs from an earlier one. */
    static FindingsChanged between(ReviewResult before, ReviewResult after) {
        Map<String, Finding> gone = new LinkedHashMap<>();
        before.findings().forEach(each -> gone.put(each.id(), each));
        List<Finding> added = new ArrayList<>();
        List<Finding> changed = new ArrayList<>();
        for (Finding each : after.findings()) {
            Finding old = gone.remove(each.id());
            if (old == null) {
                added.add(each);
            } else if (!old.equals(each)) {
                changed.add(each);
            }
        }
        return new FindingsChanged(added, List.copyOf(gone.values()), changed, () -> after);
    }

    /** All findings after the edit. */
    public ReviewResult result() {
        return current.get();
    }
}
