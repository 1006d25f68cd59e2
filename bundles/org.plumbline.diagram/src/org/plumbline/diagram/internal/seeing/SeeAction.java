/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.seeing;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.actions.LabelRetargetAction;
import org.eclipse.ui.actions.RetargetAction;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.layers.DiagramLayers;

/** The actions by which a user says what to see. */
public enum SeeAction {

    FILTER("filter", "&Filter and Badges…", "filter", "Show and hide layers; count findings by risk or by pillar",
            true),
    HEAT("heat", "&Heat View", "heat", "Colour elements by the highest risk found at them", true),
    PATH("path", "Highlight &Path", "path", "Follow the flows to and from what is selected, and fade the rest", true),
    FINDINGS("findings", "Show F&indings", "risk-high",
            "Show the findings of the selected element, or of the workload, with their fixes", false),
    ACTUAL_SIZE("actualSize", "Actual Si&ze", "search", "Zoom to 100 %", false),
    FIT_SELECTION("fitSelection", "Fit &Selection", "search", "Zoom to what is selected", false);

    private static final Accent COLOUR = new Accent("#31639c", "#8fbcf0");
    private static final int ICON = 16;

    private final String id;
    private final String label;
    private final String icon;
    private final String hint;
    private final boolean toggle;

    SeeAction(String name, String label, String icon, String hint, boolean toggle) {
        this.id = "org.plumbline.diagram." + name;
        this.label = label;
        this.icon = icon;
        this.hint = hint;
        this.toggle = toggle;
    }

    /** Its id in the action registry, and of its command. */
    public String id() {
        return id;
    }

    /** What menus and toolbar hold while any editor may be active. */
    public RetargetAction retarget() {
        RetargetAction action = toggle ? new RetargetAction(id, label, IAction.AS_CHECK_BOX)
                : new LabelRetargetAction(id, label);
        return describe(action);
    }

    IAction push(Runnable run) {
        return describe(new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        });
    }

    IAction toggle(BooleanSupplier state, Consumer<Boolean> change, DiagramLayers layers) {
        Action action = describe(new Action(label, IAction.AS_CHECK_BOX) {
            // Not by the check mark, which a key does not move and a click moves even where it changes nothing.
            @Override
            public void run() {
                change.accept(!state.getAsBoolean());
                setChecked(state.getAsBoolean());
            }
        });
        action.setChecked(state.getAsBoolean());
        layers.addListener(() -> action.setChecked(state.getAsBoolean()));
        return action;
    }

    private <T extends Action> T describe(T action) {
        action.setId(id);
        action.setActionDefinitionId(id);
        action.setToolTipText(hint);
        action.setImageDescriptor(SvgImages.descriptor(Icons.named(icon), COLOUR, ICON));
        return action;
    }
}
