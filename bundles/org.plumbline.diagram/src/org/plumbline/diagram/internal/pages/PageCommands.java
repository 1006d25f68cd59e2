/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.plumbline.diagram.Pages;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Labels;

/** What can be done with the shown diagram as a whole, and how further ones are made. All of it can be undone. */
public final class PageCommands {

    private final Pages pages;
    private final DrawnWorkload drawn;
    private final PageEdits edits;
    private final Consumer<Command> execute;
    private final Supplier<Shell> shell;

    /**
     * @param execute does a command so that it can be undone
     * @param shell the window over which to ask for a name
     */
    public PageCommands(Pages pages, DrawnWorkload drawn, Consumer<Command> execute, Supplier<Shell> shell) {
        this.pages = pages;
        this.drawn = drawn;
        this.execute = execute;
        this.shell = shell;
        edits = new PageEdits(drawn);
    }

    Pages pages() {
        return pages;
    }

    /** Adds a diagram behind the shown one and shows it. */
    void add(Diagram diagram) {
        execute.accept(edits.add(diagram, pages.shown()));
        pages.show(diagram);
    }

    void addEmpty() {
        add(NewDiagrams.empty(freeName("Diagram")));
    }

    void addOverview() {
        add(NewDiagrams.overview(drawn.workload(), freeName("Overview")));
    }

    void duplicate() {
        Diagram copy = EcoreUtil.copy(pages.shown());
        copy.setName(freeName(Labels.title(copy)));
        add(copy);
    }

    void rename() {
        Diagram diagram = pages.shown();
        InputDialog dialog = new InputDialog(shell.get(), "Rename Diagram", "Name of the diagram:",
                Labels.title(diagram), null);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(Labels.title(diagram))) {
            execute.accept(edits.rename(diagram, dialog.getValue()));
        }
    }

    /** Whether the shown diagram has a neighbour so many tabs further. */
    boolean canMove(int steps) {
        int to = pages.all().indexOf(pages.shown()) + steps;
        return to >= 0 && to < pages.all().size();
    }

    /** Moves the shown diagram so many tabs further. */
    void move(int steps) {
        moveTo(pages.shown(), pages.all().indexOf(pages.shown()) + steps);
    }

    void moveTo(Diagram diagram, int index) {
        execute.accept(edits.move(diagram, index));
    }

    boolean canDelete() {
        return pages.all().size() > 1;
    }

    void delete() {
        execute.accept(edits.delete(pages.shown()));
    }

    private String freeName(String wanted) {
        List<String> used = pages.all().stream().map(Labels::title).toList();
        String name = wanted;
        for (int i = 2; used.contains(name); i++) {
            name = wanted + " " + i;
        }
        return name;
    }
}
