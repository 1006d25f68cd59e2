/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.model.BaseWorkbenchContentProvider;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** The files and folders to import: a list with buttons, three cells of a grid. Files can be dropped on it. */
final class InputsField {

    private static final String[] EXTENSIONS = {
            "*.yaml;*.yml;*.json;*.template;*.tfstate;*.otm;*.drawio;*.drawio.xml;*.drawio.svg", "*.*" };
    private static final String[] EXTENSION_NAMES = {
            "Templates, plans and designs (*.yaml, *.yml, *.json, *.template, *.tfstate, *.otm, *.drawio)",
            "All files" };

    private final Set<Path> inputs = new LinkedHashSet<>();
    private final org.eclipse.swt.widgets.List list;
    private final Runnable changed;

    InputsField(Composite parent, Runnable changed) {
        this.changed = changed;
        Label label = new Label(parent, SWT.NONE);
        label.setText("Files an&d folders:");
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        list = new org.eclipse.swt.widgets.List(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        list.setToolTipText("Several become one workload. Files can be dropped here.");
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 5 * list.getItemHeight()).applyTo(list);
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, "Add F&iles…", this::addFiles);
        button(buttons, "Add Fold&er…", this::addFolder);
        button(buttons, "Add from Wor&kspace…", this::addResources);
        Button remove = button(buttons, "&Remove", this::remove);
        remove.setEnabled(false);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> remove.setEnabled(list.getSelectionCount() > 0)));
        list.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.DEL) {
                remove();
            }
        }));
        acceptDrops();
    }

    List<Path> inputs() {
        return List.copyOf(inputs);
    }

    void add(Collection<Path> paths) {
        if (inputs.addAll(paths)) {
            list.setItems(inputs.stream().map(Path::toString).toArray(String[]::new));
            changed.run();
        }
    }

    private void remove() {
        List<Path> all = inputs();
        int[] chosen = list.getSelectionIndices();
        for (int each : chosen) {
            inputs.remove(all.get(each));
        }
        if (chosen.length > 0) {
            list.setItems(inputs.stream().map(Path::toString).toArray(String[]::new));
            list.notifyListeners(SWT.Selection, null);
            changed.run();
        }
    }

    private static Button button(Composite parent, String label, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> pressed.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    private void addFiles() {
        FileDialog dialog = new FileDialog(list.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Templates, plans and designs");
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(EXTENSION_NAMES);
        if (dialog.open() != null) {
            List<Path> chosen = new ArrayList<>();
            for (String each : dialog.getFileNames()) {
                chosen.add(Path.of(dialog.getFilterPath(), each));
            }
            add(chosen);
        }
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(list.getShell());
        dialog.setText("Folder of templates");
        dialog.setMessage("Everything in it that can be imported becomes one workload.");
        String folder = dialog.open();
        if (folder != null) {
            add(List.of(Path.of(folder)));
        }
    }

    private void addResources() {
        ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(list.getShell(),
                new WorkbenchLabelProvider(), new BaseWorkbenchContentProvider());
        dialog.setTitle("Files and folders of the workspace");
        dialog.setMessage("Choose templates, plans and designs, or folders of them:");
        dialog.setInput(ResourcesPlugin.getWorkspace().getRoot());
        if (dialog.open() == Window.OK) {
            add(Selections.paths(List.of(dialog.getResult())));
        }
    }

    private void acceptDrops() {
        DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files) {
                    add(Arrays.stream(files).map(Path::of).toList());
                }
            }
        });
    }
}
