/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Items below their groups, or all at the top when there are no groups. */
final class PlanContent implements ITreeContentProvider {

    private static final Object[] NOTHING = {};

    private Grouping grouping = Grouping.NONE;
    private List<? extends PlanItem> items = List.of();
    private Map<PlanGroup, List<PlanItem>> groups = Map.of();

    void set(List<? extends PlanItem> newItems, Grouping newGrouping) {
        items = newItems;
        grouping = newGrouping;
        groups = new LinkedHashMap<>();
        if (grouping != Grouping.NONE) {
            items.forEach(item -> groups.computeIfAbsent(grouping.of(item), g -> new ArrayList<>()).add(item));
        }
    }

    List<? extends PlanItem> items() {
        return items;
    }

    Grouping grouping() {
        return grouping;
    }

    int size(PlanGroup group) {
        return groups.getOrDefault(group, List.of()).size();
    }

    boolean has(PlanGroup group) {
        return groups.containsKey(group);
    }

    @Override
    public Object[] getElements(Object input) {
        return grouping == Grouping.NONE ? items.toArray() : groups.keySet().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof PlanGroup group ? groups.getOrDefault(group, List.of()).toArray() : NOTHING;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof PlanItem item ? grouping.of(item) : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof PlanGroup;
    }
}
