/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.plumbline.edit.SharedValue;

/** One of a few values. */
final class ChoiceControl implements FeatureControl {

    /** @param value what is set when it is chosen */
    record Option(String label, Object value) { }

    private final Combo combo;
    private final Function<SharedValue, List<Option>> offers;
    private List<Option> options = List.of();
    private List<String> listed = List.of();

    /** @param offers what elements can be given */
    ChoiceControl(Composite parent, Function<SharedValue, List<Option>> offers, Consumer<Object> set) {
        this.offers = offers;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            int chosen = combo.getSelectionIndex() - (listed.size() - options.size());
            if (chosen >= 0) {
                set.accept(options.get(chosen).value());
            }
        }));
        // Scrolling the page with the mouse over it must not change the model.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void show(SharedValue value) {
        options = offers.apply(value);
        List<String> labels = new ArrayList<>(options.stream().map(Option::label).toList());
        if (!value.same()) {
            labels.add(0, SharedValue.SEVERAL);
        }
        if (!labels.equals(listed)) {
            listed = labels;
            combo.setItems(labels.toArray(String[]::new));
        }
        combo.select(value.same() ? indexOf(value.value()) : 0);
    }

    @Override
    public void explain(String help) {
        combo.setToolTipText(help);
    }

    private int indexOf(Object value) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).value() == value) {
                return i;
            }
        }
        return 0;
    }
}
