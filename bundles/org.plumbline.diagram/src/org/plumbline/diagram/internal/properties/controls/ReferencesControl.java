/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.catalog.Words;
import org.plumbline.diagram.internal.badges.Texts;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.SharedValue;
import org.plumbline.model.Element;

/** Elements that are referred to, each a link that shows it; where there may be several, with a choice of them. */
final class ReferencesControl implements FeatureControl {

    private final Composite area;
    private final Link link;
    private final EReference reference;
    private final Function<SharedValue, Collection<?>> candidates;
    private SharedValue shown;

    /**
     * @param candidates what may be referred to
     * @param reveal shows an element in the diagram
     */
    ReferencesControl(Composite parent, FormToolkit toolkit, EReference reference,
            Function<SharedValue, Collection<?>> candidates, Consumer<Element> reveal, Consumer<Object> set) {
        this.reference = reference;
        this.candidates = candidates;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        link = new Link(area, SWT.NONE);
        toolkit.adapt(link, true, true);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(link);
        link.addListener(SWT.Selection, event -> reveal.accept(referred().get(Integer.parseInt(event.text))));
        if (reference.isMany()) {
            toolkit.createButton(area, "Choose…", SWT.PUSH).addListener(SWT.Selection, event -> choose(set));
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(SharedValue value) {
        shown = value;
        List<Element> referred = referred();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < referred.size(); i++) {
            names.add("<a href=\"" + i + "\">" + Texts.plain(FeatureValues.text(referred.get(i))) + "</a>");
        }
        link.setText(!value.same() ? SharedValue.SEVERAL : names.isEmpty() ? NOT_SAID : String.join(", ", names));
    }

    @Override
    public void explain(String help) {
        link.setToolTipText(help);
    }

    private List<Element> referred() {
        Object value = shown.value();
        return value instanceof List<?> several ? several.stream().map(Element.class::cast).toList()
                : value instanceof Element one ? List.of(one) : List.of();
    }

    private void choose(Consumer<Object> set) {
        ListSelectionDialog dialog = new ListSelectionDialog(area.getShell(), candidates.apply(shown),
                ArrayContentProvider.getInstance(), new LabelProvider() {
                    @Override
                    public String getText(Object element) {
                        return FeatureValues.text(element);
                    }
                }, "Choose any number of them.");
        dialog.setTitle(Words.of(reference.getName()));
        dialog.setInitialElementSelections(referred());
        if (dialog.open() == Window.OK) {
            set.accept(Arrays.asList(dialog.getResult()));
        }
    }
}
