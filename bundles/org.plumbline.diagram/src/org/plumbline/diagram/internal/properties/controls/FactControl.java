/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.edit.FeatureHelp;
import org.plumbline.edit.SharedValue;
import org.plumbline.model.Fact;

/**
 * Yes, no, or not said: one of three. The arrow keys go between them. Behind them stands what the service guarantees
 * where nothing is said.
 */
final class FactControl implements FeatureControl {

    private final Composite group;
    private final Map<Fact, Button> buttons = new EnumMap<>(Fact.class);
    private final Label guarantee;

    FactControl(Composite parent, FormToolkit toolkit, Consumer<Object> set) {
        group = toolkit.createComposite(parent);
        group.setLayout(RowLayoutFactory.fillDefaults().spacing(10).center(true).wrap(true).create());
        for (Fact each : new Fact[] {Fact.YES, Fact.NO, Fact.UNKNOWN}) {
            Button button = toolkit.createButton(group, word(each), SWT.RADIO);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (button.getSelection()) {
                    set.accept(each);
                }
            }));
            button.addListener(SWT.KeyDown, event -> key(event, set));
            buttons.put(each, button);
        }
        guarantee = toolkit.createLabel(group, "");
    }

    @Override
    public Control control() {
        return group;
    }

    @Override
    public void show(SharedValue value) {
        buttons.forEach((fact, button) -> button.setSelection(value.same() && fact == value.value()));
        String text = value.same() ? guaranteed(value) : SharedValue.SEVERAL;
        if (!text.equals(guarantee.getText())) {
            guarantee.setText(text);
            group.requestLayout();
        }
    }

    /** A radio button that gets the focus is chosen on some platforms, so the chosen one gets it. */
    @Override
    public void focus() {
        buttons.values().stream().filter(Button::getSelection).findFirst().orElse(buttons.get(Fact.YES)).setFocus();
    }

    /** The first letter of an answer gives it. */
    private void key(Event event, Consumer<Object> set) {
        for (Fact each : buttons.keySet()) {
            if (event.stateMask == 0 && event.character == Character.toLowerCase(letter(each))) {
                event.doit = false;
                buttons.forEach((fact, button) -> button.setSelection(fact == each));
                focus();
                set.accept(each);
            }
        }
    }

    private static char letter(Fact fact) {
        return fact.getName().charAt(0);
    }

    @Override
    public void explain(String help) {
        buttons.values().forEach(each -> each.setToolTipText(help));
    }

    private static String guaranteed(SharedValue value) {
        Optional<Fact> known = FeatureHelp.guaranteed(value.holders().get(0), value.feature());
        boolean all = value.holders().stream()
                .allMatch(each -> FeatureHelp.guaranteed(each, value.feature()).equals(known));
        return value.value() == Fact.UNKNOWN && all ? known.map(fact -> word(fact) + ", by the service").orElse("")
                : "";
    }

    private static String word(Fact fact) {
        return switch (fact) {
            case YES -> "Yes";
            case NO -> "No";
            case UNKNOWN -> NOT_SAID;
        };
    }
}
