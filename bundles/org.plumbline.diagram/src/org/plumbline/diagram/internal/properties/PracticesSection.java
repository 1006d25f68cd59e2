/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.plumbline.catalog.Pillar;
import org.plumbline.edit.PracticeGroup;
import org.plumbline.model.Practices;

/** The practices of the team by pillar and question of the framework, with how many are answered. */
final class PracticesSection extends FactsSection {

    private static final int SEARCH_WIDTH = 130;

    private final Map<Pillar, PillarBlock> blocks = new LinkedHashMap<>();
    private Text search;
    private Button open;
    private Label progress;
    private Practices said;

    PracticesSection(Facts practices) {
        super(practices);
    }

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(area());
    }

    @Override
    void fill(Composite empty, List<EStructuralFeature> features) {
        blocks.clear();
        head(empty);
        List<PracticeGroup> groups = PracticeGroup.all();
        for (Pillar each : Pillar.values()) {
            List<PracticeGroup> own = groups.stream().filter(group -> group.question().pillar() == each).toList();
            if (!own.isEmpty()) {
                blocks.put(each, new PillarBlock(empty, getWidgetFactory(), each, own, this::add, this::fit));
            }
        }
        blocks.values().stream().findFirst().ifPresent(first -> first.expand(true));
    }

    private void head(Composite parent) {
        Composite head = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search practices");
        search.setToolTipText("Words of the practice, its meaning or the question it belongs to.\n"
                + "Arrow down goes to the first; there Y, N and U answer yes, no or nothing.");
        GridDataFactory.swtDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
        search.addModifyListener(event -> filter());
        search.addListener(SWT.KeyDown, this::goToFirst);
        open = getWidgetFactory().createButton(head, "Only open", SWT.CHECK);
        open.setToolTipText("Hide the practices that are answered");
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
        progress = getWidgetFactory().createLabel(head, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(progress);
    }

    @Override
    void shown(List<? extends EObject> saying) {
        said = (Practices) saying.get(0);
        long answered = 0;
        int all = 0;
        for (PillarBlock each : blocks.values()) {
            each.tell(said);
            answered += each.answered(said);
            all += each.size();
        }
        progress.setText(answered + " of " + all + " answered");
        progress.requestLayout();
    }

    /** What is answered while only open ones are shown stays until the list is made anew. */
    private void filter() {
        String typed = search.getText().strip().toLowerCase(Locale.ROOT);
        String[] words = typed.isEmpty() ? new String[0] : typed.split("\\s+");
        boolean any = words.length > 0 || open.getSelection();
        for (PillarBlock each : blocks.values()) {
            boolean found = each.filter(words, open.getSelection() ? said : null);
            if (any) {
                each.expand(found);
            }
        }
        fit();
    }

    private void goToFirst(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            event.doit = false;
            blocks.values().stream().flatMap(each -> each.shownRows().stream()).findFirst()
                    .ifPresent(FeatureRow::focus);
        }
    }

    @Override
    public Optional<Control> focusOn(EObject holder, EStructuralFeature feature) {
        if (!search.getText().isEmpty() || open.getSelection()) {
            open.setSelection(false);
            search.setText("");
            filter();
        }
        blocks.values().stream().filter(each -> each.has(feature)).forEach(each -> each.expand(true));
        fit();
        Optional<Control> row = super.focusOn(holder, feature);
        if (row.isEmpty()) {
            search.setFocus();
        }
        return row;
    }

    private void fit() {
        area().layout(true, true);
        page().resizeScrolledComposite();
    }
}
