/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.catalog.Pillar;
import org.plumbline.diagram.internal.badges.Texts;
import org.plumbline.edit.PracticeGroup;
import org.plumbline.model.Practices;

/** The practices that say something towards the questions of one pillar; it can be folded up. */
final class PillarBlock {

    private static final int WIDTH = 180;

    private final Pillar pillar;
    private final ExpandableComposite area;
    private final Map<PracticeGroup, Composite> parts = new LinkedHashMap<>();
    private final Map<PracticeGroup, List<FeatureRow>> rows = new LinkedHashMap<>();

    /**
     * @param row makes the row of a practice
     * @param fit is told when more or less is to be seen
     */
    PillarBlock(Composite parent, FormToolkit toolkit, Pillar pillar, List<PracticeGroup> groups,
            BiFunction<Composite, EStructuralFeature, FeatureRow> row, Runnable fit) {
        this.pillar = pillar;
        area = toolkit.createExpandableComposite(parent, ExpandableComposite.TWISTIE);
        area.setBackground(null);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Composite inside = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(inside);
        area.setClient(inside);
        area.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> fit.run()));
        groups.forEach(each -> add(inside, toolkit, each, row));
    }

    private void add(Composite inside, FormToolkit toolkit, PracticeGroup group,
            BiFunction<Composite, EStructuralFeature, FeatureRow> row) {
        Composite part = toolkit.createComposite(inside);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(part);
        Label title = toolkit.createLabel(part, title(group), SWT.WRAP);
        title.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 6).applyTo(title);
        Composite list = toolkit.createComposite(part);
        list.setLayout(new RowsLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        parts.put(group, part);
        rows.put(group, group.practices().stream().map(each -> row.apply(list, each)).toList());
    }

    private static String title(PracticeGroup group) {
        return Texts.plain(group.question().label() + "  " + group.question().title());
    }

    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    long answered(Practices said) {
        return rows.keySet().stream().mapToLong(each -> each.answered(said)).sum();
    }

    boolean has(EStructuralFeature practice) {
        return rows.keySet().stream().anyMatch(each -> each.practices().contains(practice));
    }

    void tell(Practices said) {
        String text = pillar.title() + ": " + answered(said) + " of " + size() + " answered";
        if (!text.equals(area.getText())) {
            area.setText(text);
        }
    }

    void expand(boolean expanded) {
        area.setExpanded(expanded);
    }

    /**
     * Shows the practices that contain all words.
     *
     * @param said shows only those that are not answered in it; {@code null} for all
     * @return whether there are any
     */
    boolean filter(String[] words, Practices said) {
        boolean any = false;
        for (PracticeGroup group : rows.keySet()) {
            boolean found = false;
            for (FeatureRow each : rows.get(group)) {
                boolean shown = each.says(title(group) + ' ' + pillar.title(), words)
                        && (said == null || !PracticeGroup.isAnswered(said, each.feature()));
                each.area().setVisible(shown);
                found |= shown;
            }
            show(parts.get(group), found);
            any |= found;
        }
        show(area, any);
        return any;
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    /** The rows that can be seen, in their order. */
    List<FeatureRow> shownRows() {
        List<FeatureRow> shown = new ArrayList<>();
        if (area.isExpanded() && area.getVisible()) {
            rows.values().forEach(all -> all.stream().filter(each -> each.area().getVisible()).forEach(shown::add));
        }
        return shown;
    }
}
