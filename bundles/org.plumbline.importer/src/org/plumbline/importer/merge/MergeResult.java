/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import java.util.List;
import java.util.Set;

import org.plumbline.model.Workload;

/**
 * What a merge did to a model, for people: one line an item.
 *
 * @param added elements that came with the template
 * @param removed elements that are gone
 * @param changed elements whose values or place follow the template
 * @param renamed resources that were recognised under another name
 * @param leftOut what the template has and the model could not take, and why
 * @param conflicts what both sides changed, in the order of the model
 * @param moved ids of the elements that stand in another boundary than before
 * @param kept elements that people drew, changed or deleted and that stay so
 * @param record what is to be kept as {@link ImportRecord} of the model
 */
public record MergeResult(List<String> added, List<String> removed, List<String> changed, List<String> renamed,
        List<String> leftOut, List<Conflict> conflicts, Set<String> moved,
        List<String> kept, Workload record) {

    public MergeResult {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        renamed = List.copyOf(renamed);
        leftOut = List.copyOf(leftOut);
        conflicts = List.copyOf(conflicts);
        moved = Set.copyOf(moved);
        kept = List.copyOf(kept);
    }
}
