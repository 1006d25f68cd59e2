/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

/** Lines of the plan in a tree with columns, updated line by line. */
final class PlanTree {

    private final TreeViewer viewer;
    private final PlanContent content = new PlanContent();
    private final PlanFilter filter;
    private final Map<String, Integer> ranks = new HashMap<>();
    private Comparator<PlanItem> order;
    private boolean descending;

    /** @param groupImage the image of a group */
    PlanTree(Composite parent, List<Column> columns, PlanFilter filter,
            java.util.function.Function<PlanGroup, Image> groupImage) {
        this.filter = filter;
        Composite area = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setAutoExpandLevel(2);
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(content);
        viewer.addFilter(filter);
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            TreeViewerColumn made = new TreeViewerColumn(viewer, column.style());
            made.getColumn().setText(column.title());
            made.getColumn().addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(e -> sortBy(made.getColumn(), column)));
            made.setLabelProvider(new PlanLabels(column, i == 0, content, groupImage));
            layout.setColumnData(made.getColumn(), new ColumnWeightData(column.weight(), column.minimum(), true));
        }
        order = byPlan();
        viewer.setComparator(new Order());
        viewer.setInput(content);
    }

    TreeViewer viewer() {
        return viewer;
    }

    Composite area() {
        return viewer.getTree().getParent();
    }

    PlanContent content() {
        return content;
    }

    Optional<PlanItem> selected() {
        return selectedItems().stream().findFirst();
    }

    List<PlanItem> selectedItems() {
        List<PlanItem> items = new ArrayList<>();
        for (Object each : (IStructuredSelection) viewer.getSelection()) {
            if (each instanceof PlanItem item) {
                items.add(item);
            }
        }
        return items;
    }

    /** The topmost line. */
    Optional<PlanItem> first() {
        for (TreeItem top : viewer.getTree().getItems()) {
            TreeItem line = top.getData() instanceof PlanItem || top.getItemCount() == 0 ? top : top.getItem(0);
            if (line.getData() instanceof PlanItem item) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** How many lines pass the filter. */
    long shown() {
        return content.items().stream().filter(filter::lets).count();
    }

    /** Shows the lines of another workload, or the same ones in other groups. */
    void show(List<? extends PlanItem> items, Grouping grouping) {
        content.set(items, grouping);
        rank(items);
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            viewer.expandAll();
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** Adds, removes and updates only the lines that differ. */
    void update(List<? extends PlanItem> items) {
        Map<String, PlanItem> before = new HashMap<>();
        content.items().forEach(item -> before.put(item.id(), item));
        List<PlanItem> added = new ArrayList<>();
        List<PlanItem> changed = new ArrayList<>();
        for (PlanItem item : items) {
            PlanItem old = before.remove(item.id());
            if (old == null) {
                added.add(item);
            } else if (!item.saysSameAs(old)) {
                changed.add(item);
            }
        }
        content.set(items, content.grouping());
        rank(items);
        before.values().forEach(this::remove);
        added.forEach(this::add);
        viewer.update(changed.toArray(), null);
    }

    void refilter() {
        viewer.refresh();
        viewer.expandAll();
    }

    private void rank(List<? extends PlanItem> items) {
        ranks.clear();
        items.forEach(item -> ranks.put(item.id(), ranks.size()));
    }

    private void remove(PlanItem item) {
        PlanGroup group = content.grouping().of(item);
        viewer.remove(item);
        if (group != null) {
            if (content.has(group)) {
                viewer.update(group, null);
            } else {
                viewer.remove(group);
            }
        }
    }

    private void add(PlanItem item) {
        PlanGroup group = content.grouping().of(item);
        if (group == null) {
            viewer.add(content, item);
        } else if (viewer.testFindItem(group) == null) {
            viewer.add(content, group);
            viewer.setExpandedState(group, true);
        } else {
            viewer.add(group, item);
            viewer.update(group, null);
        }
    }

    private void sortBy(TreeColumn column, Column by) {
        boolean again = viewer.getTree().getSortColumn() == column;
        if (again && descending) {
            viewer.getTree().setSortColumn(null);
            order = byPlan();
            descending = false;
        } else {
            descending = again;
            order = by.order();
            viewer.getTree().setSortColumn(column);
            viewer.getTree().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        }
        viewer.refresh();
    }

    private Comparator<PlanItem> byPlan() {
        return Comparator.comparingInt(item -> ranks.getOrDefault(item.id(), Integer.MAX_VALUE));
    }

    private final class Order extends ViewerComparator {
        @Override
        public int compare(Viewer ignored, Object a, Object b) {
            if (a instanceof PlanGroup one && b instanceof PlanGroup other) {
                int byOrder = Integer.compare(one.order(), other.order());
                return byOrder != 0 ? byOrder : one.label().compareToIgnoreCase(other.label());
            }
            int compared = order.thenComparing(byPlan()).compare((PlanItem) a, (PlanItem) b);
            return descending ? -compared : compared;
        }
    }
}
