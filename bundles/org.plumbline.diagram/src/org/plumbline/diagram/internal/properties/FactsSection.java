/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.FeatureEdits;
import org.plumbline.model.Element;

/**
 * Facts of the selected elements, one a row, in as many columns as there is room for. The rows are made anew only where
 * elements have other features; an edit refreshes the rows of the features that changed.
 */
class FactsSection extends AbstractPropertySection implements FactSection {

    private final Facts facts;
    private WorkloadProperties page;
    private Composite area;
    private ElementWatch watch;
    private List<Element> elements = List.of();
    private List<? extends EObject> holders = List.of();
    private final List<FeatureRow> rows = new ArrayList<>();
    private List<EStructuralFeature> made = List.of();

    FactsSection(Facts facts) {
        this.facts = facts;
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = (WorkloadProperties) sheet;
        area = getWidgetFactory().createComposite(parent);
        area.setLayout(new RowsLayout());
        watch = new ElementWatch(area, this::changed);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        page.pending().commit();
        elements = Selected.elements(selection);
        bind();
    }

    @Override
    public void aboutToBeHidden() {
        page.pending().commit();
        watch.watch(List.of());
    }

    @Override
    public void refresh() {
        rows.forEach(each -> each.show(holders));
        shown(holders);
    }

    @Override
    public Optional<Control> focusOn(EObject holder, EStructuralFeature feature) {
        return rows.stream().filter(each -> each.feature() == feature).findFirst().map(FeatureRow::focus);
    }

    private void bind() {
        holders = facts.holders(elements);
        List<EObject> watched = new ArrayList<>(holders);
        watched.addAll(elements);
        watch.watch(watched.stream().distinct().toList());
        List<EStructuralFeature> features = facts.features(holders);
        if (!features.equals(made)) {
            make(features);
        }
        refresh();
    }

    private void make(List<EStructuralFeature> features) {
        area.setRedraw(false);
        for (Control each : area.getChildren()) {
            each.dispose();
        }
        rows.clear();
        made = features;
        fill(area, features);
        area.layout(true, true);
        area.setRedraw(true);
        page.resizeScrolledComposite();
    }

    /** Fills the empty area with a row for each of the features. */
    void fill(Composite empty, List<EStructuralFeature> features) {
        features.forEach(each -> add(empty, each));
    }

    final FeatureRow add(Composite parent, EStructuralFeature feature) {
        FeatureRow row = new FeatureRow(parent, page.controls(), holders.get(0), feature,
                value -> set(feature, value));
        rows.add(row);
        return row;
    }

    /** The rows show what these elements say. */
    void shown(List<? extends EObject> saying) {
    }

    final Composite area() {
        return area;
    }

    final WorkloadProperties page() {
        return page;
    }

    private void changed(Set<Object> features) {
        if (facts.part() != null && features.contains(facts.part())) {
            bind();
        }
        rows.stream().filter(each -> features.contains(each.feature())).forEach(each -> each.show(holders));
        shown(holders);
    }

    private void set(EStructuralFeature feature, Object value) {
        EditSession session = page.controls().session();
        Optional<Command> command = facts.isMissing(elements)
                ? Optional.of(FeatureEdits.make(session.domain(), elements.get(0), facts.part(), feature, value))
                : FeatureEdits.set(session.domain(), facts.holders(elements), feature, value);
        command.ifPresent(session::execute);
    }
}
