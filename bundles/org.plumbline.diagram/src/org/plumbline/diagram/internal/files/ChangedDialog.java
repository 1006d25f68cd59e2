/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks what is to become of unsaved changes when the file was changed elsewhere. */
final class ChangedDialog extends TitleAreaDialog {

    static final String TITLE = "File Changed";

    enum Choice {
        /** Both, as far as they do not contradict. */
        MERGE,
        /** The session's; the file is written over with the next save. */
        MINE,
        /** The file's. */
        THEIRS
    }

    private static final int WIDTH = 720;
    private static final int ROWS_HEIGHT = 120;

    private final String name;
    private final String changes;
    private final List<String> conflicts;
    private final Set<Integer> fromFile = new HashSet<>();
    private Choice choice = Choice.MERGE;
    private Table table;

    /**
     * @param changes what was changed in the file, in a line
     * @param conflicts what both changed, one line each
     */
    ChangedDialog(Shell shell, String name, String changes, List<String> conflicts) {
        super(shell);
        this.name = name;
        this.changes = changes;
        this.conflicts = conflicts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Choice choice() {
        return choice;
    }

    /** The conflicts, by index, in which the file is right. */
    Set<Integer> fromFile() {
        return fromFile;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TITLE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(name + " was changed elsewhere");
        setMessage("You have changes here that are not saved.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        text(area, "In the file: " + (changes.isEmpty() ? "nothing that shows" : changes) + ".");
        radio(area, Choice.MERGE, "&Merge: keep my changes and take in those of the file");
        if (!conflicts.isEmpty()) {
            createConflicts(area);
        }
        radio(area, Choice.MINE, "&Keep mine: the next save writes over the changes in the file");
        radio(area, Choice.THEIRS, "&Load the file: my changes go; Undo brings them back");
        return area;
    }

    private void createConflicts(Composite area) {
        Label label = text(area, "Both changed this. Yours stays, unless you check it to take the file's:");
        GridDataFactory.fillDefaults().indent(20, 0).hint(WIDTH - 20, SWT.DEFAULT).applyTo(label);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().indent(20, 0).grab(true, true).hint(WIDTH, ROWS_HEIGHT).applyTo(table);
        conflicts.forEach(each -> new TableItem(table, SWT.NONE).setText(each));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            for (int i = 0; i < table.getItemCount(); i++) {
                if (table.getItem(i).getChecked()) {
                    fromFile.add(i);
                } else {
                    fromFile.remove(i);
                }
            }
        }));
    }

    private void radio(Composite area, Choice which, String label) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(label);
        button.setSelection(which == choice);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (button.getSelection()) {
                choice = which;
                if (table != null) {
                    table.setEnabled(which == Choice.MERGE);
                }
            }
        }));
    }

    private static Label text(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Continue", true);
        createButton(parent, IDialogConstants.CANCEL_ID, "Decide Later", false);
    }
}
