/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** One list of the plan with the details of its selected line beside or below it. */
final class PlanTab {

    private static final int NARROW = 640;

    private final CTabItem item;
    private final Composite stack;
    private final EmptyPage empty;
    private final SashForm sash;
    private final PlanTree tree;
    private final DetailPane details;
    private final String title;

    PlanTab(CTabFolder folder, String title, Image image, List<Column> columns, PlanView view) {
        this.title = title;
        item = new CTabItem(folder, SWT.NONE);
        item.setImage(image);
        stack = new Composite(folder, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyPage(stack);
        sash = new SashForm(stack, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = new PlanTree(sash, columns, view.filter(), view::groupImage);
        details = new DetailPane(sash, view::result, view::apply, view::showProperties, view::follow);
        sash.setWeights(62, 38);
        item.setControl(stack);
        sash.addControlListener(ControlListener.controlResizedAdapter(e -> orient()));
        tree.viewer().addSelectionChangedListener(e -> details.show(tree.selected().orElse(null)));
        tree.viewer().addDoubleClickListener(e -> {
            if (tree.selected().isPresent()) {
                view.reveal();
            } else {
                Object group = tree.viewer().getStructuredSelection().getFirstElement();
                tree.viewer().setExpandedState(group, !tree.viewer().getExpandedState(group));
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(view::fillMenu);
        tree.viewer().getControl().setMenu(menu.createContextMenu(tree.viewer().getControl()));
    }

    PlanTree tree() {
        return tree;
    }

    void show(List<? extends PlanItem> items, Grouping grouping) {
        tree.show(items, grouping);
        selectFirst();
        afterwards();
    }

    void update(List<? extends PlanItem> items) {
        Optional<PlanItem> selected = tree.selected();
        tree.update(items);
        if (selected.isPresent() && tree.selected().isEmpty()) {
            selectFirst();
        }
        afterwards();
    }

    void refilter() {
        tree.refilter();
        afterwards();
    }

    /** Selects the line, if it is there. */
    void select(PlanItem wanted) {
        tree.viewer().setSelection(new StructuredSelection(wanted), true);
    }

    private void selectFirst() {
        tree.first().ifPresent(this::select);
    }

    /** Says why the list is empty; null shows the list. */
    void explain(String headline, String advice) {
        if (headline != null) {
            empty.show(headline, advice);
        }
        Composite front = headline == null ? sash : empty.area();
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != front) {
            layout.topControl = front;
            stack.layout();
        }
    }

    private void afterwards() {
        long shown = tree.shown();
        long all = tree.content().items().size();
        item.setText(title + " (" + (shown == all ? Long.toString(all) : shown + " of " + all) + ")");
        details.show(tree.selected().orElse(null));
    }

    private void orient() {
        Point size = sash.getSize();
        int wanted = size.x < NARROW && size.y > size.x / 2 ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (sash.getOrientation() != wanted) {
            sash.setOrientation(wanted);
        }
    }
}
