/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IActionBars;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;

/** The view's menu: how lines are grouped and which are shown. */
final class PlanToolbar {

    private final PlanFilter filter;
    private final Runnable refilter;

    PlanToolbar(PlanFilter filter, Runnable refilter) {
        this.filter = filter;
        this.refilter = refilter;
    }

    void fill(IActionBars bars, Grouping initial, Consumer<Grouping> group) {
        IMenuManager menu = bars.getMenuManager();
        MenuManager grouping = new MenuManager("&Group by");
        for (Grouping each : Grouping.values()) {
            Action action = new Action(each.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        group.accept(each);
                    }
                }
            };
            action.setChecked(each == initial);
            grouping.add(action);
        }
        menu.add(grouping);
        menu.add(new Separator());
        for (Risk risk : Risk.values()) {
            menu.add(toggle(risk.label() + " risks", filter.shows(risk), shown -> filter.show(risk, shown)));
        }
        menu.add(new Separator());
        for (Pillar pillar : Pillar.values()) {
            menu.add(toggle(pillar.title(), filter.shows(pillar), shown -> filter.show(pillar, shown)));
        }
        bars.updateActionBars();
    }

    private Action toggle(String label, boolean checked, Consumer<Boolean> show) {
        Action action = new Action(label, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                show.accept(isChecked());
                refilter.run();
            }
        };
        action.setChecked(checked);
        return action;
    }
}
