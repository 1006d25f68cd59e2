/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.plumbline.ide.ImportAgain;
import org.plumbline.ide.MergePreview;
import org.plumbline.importer.merge.Conflict;
import org.plumbline.importer.merge.MergeResult;
import org.plumbline.importer.merge.Side;

/** Shows what an import changes in a workload that is there, and asks about what both have changed. */
final class MergePage extends SummaryPage {

    private final Map<Conflict, Side> choices = new HashMap<>();
    private org.eclipse.swt.widgets.List changes;
    private CheckboxTableViewer conflicts;
    private ImportAgain again;
    private MergePreview preview;

    MergePage() {
        super("merge", 22);
        setTitle("Changes");
        setDescription("What the import changes in the workload. What people drew, named, answered and decided stays.");
    }

    @Override
    void createParts(SashForm halves) {
        changes = new org.eclipse.swt.widgets.List(halves, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        createConflicts(halves);
        halves.setWeights(40, 60);
    }

    private void createConflicts(Composite parent) {
        Composite lower = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(lower);
        Label question = new Label(lower, SWT.NONE);
        question.setText("Both changed. Tick what is to be taken from the template:");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(question);
        all(lower, "&Keep all mine", Side.MODEL);
        all(lower, "&Take all of the template", Side.TEMPLATE);
        Composite area = new Composite(lower, SWT.NONE);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(area);
        TableColumnLayout columns = new TableColumnLayout();
        area.setLayout(columns);
        conflicts = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        conflicts.getTable().setHeaderVisible(true);
        conflicts.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "Element", 22, Conflict::label);
        column(columns, "What", 18, MergePage::what);
        column(columns, "In the template", 22, MergePage::template);
        column(columns, "Mine", 22, MergePage::mine);
        column(columns, "Result", 16, each -> side(each) == Side.MODEL ? "mine stays" : "the template's");
        conflicts.addCheckStateListener(e ->
                choose(List.of((Conflict) e.getElement()), e.getChecked() ? Side.TEMPLATE : Side.MODEL));
    }

    /** What was chosen of the conflicts. */
    Map<Conflict, Side> choices() {
        return Map.copyOf(choices);
    }

    /** What the merge makes of the workload with these choices. */
    MergePreview preview() {
        return preview;
    }

    boolean hasConflicts() {
        return conflicts.getTable().getItemCount() > 0;
    }

    /** Shows another comparison; choices that were made for the same conflicts stay. */
    void show(ImportAgain comparison, MergePreview first) {
        again = comparison;
        preview = first;
        MergeResult result = first.result();
        choices.keySet().retainAll(result.conflicts());
        conflicts.setInput(result.conflicts());
        show(result);
        setMessage(again.hasRecord() ? null : "There is no record of the earlier import, so all that differs counts as "
                + "changed by both.", WARNING);
    }

    private void show(MergeResult result) {
        summarise(MergeTexts.summary(result));
        List<String> lines = MergeTexts.lines(result).stream().filter(each -> !each.what().equals("Choose"))
                .map(each -> each.what() + ": " + each.text()).toList();
        changes.setItems(lines.isEmpty() ? new String[] {"Nothing changes."} : lines.toArray(String[]::new));
        result.conflicts().forEach(each -> conflicts.setChecked(each, side(each) == Side.TEMPLATE));
    }

    private void choose(List<Conflict> chosen, Side side) {
        chosen.forEach(each -> choices.put(each, side));
        Wizards.run(getWizard(), this, monitor -> {
            MergePreview chosenNow = again.preview(choices);
            getShell().getDisplay().asyncExec(() -> {
                if (!conflicts.getTable().isDisposed()) {
                    preview = chosenNow;
                    show(chosenNow.result());
                    conflicts.refresh();
                }
            });
        });
    }

    private Side side(Conflict conflict) {
        return choices.getOrDefault(conflict, Side.MODEL);
    }

    private void all(Composite parent, String label, Side side) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e ->
                choose(conflicts(), side)));
    }

    private List<Conflict> conflicts() {
        List<Conflict> all = new ArrayList<>();
        for (int i = 0; i < conflicts.getTable().getItemCount(); i++) {
            all.add((Conflict) conflicts.getElementAt(i));
        }
        return all;
    }

    private static String what(Conflict conflict) {
        return switch (conflict.kind()) {
            case VALUE -> conflict.feature();
            case PLACE -> "where it stands";
            case GONE_FROM_TEMPLATE, DELETED_IN_MODEL -> "whether it is there";
        };
    }

    private static String template(Conflict conflict) {
        return switch (conflict.kind()) {
            case VALUE, PLACE -> conflict.template();
            case GONE_FROM_TEMPLATE -> "gone";
            case DELETED_IN_MODEL -> "changed: " + conflict.template();
        };
    }

    private static String mine(Conflict conflict) {
        return conflict.kind() == Conflict.Kind.DELETED_IN_MODEL ? "deleted" : conflict.model();
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Conflict, String> text) {
        TableViewerColumn column = new TableViewerColumn(conflicts, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((Conflict) each)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }
}
