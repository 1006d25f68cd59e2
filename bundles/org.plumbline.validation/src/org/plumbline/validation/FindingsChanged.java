/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;
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

    /** All findings after the edit. */
    public ReviewResult result() {
        return current.get();
    }
}
