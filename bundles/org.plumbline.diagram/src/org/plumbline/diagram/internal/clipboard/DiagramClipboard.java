/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IEditorPart;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.diagram.internal.notes.NoteEdits;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.DrawnSelection;
import org.plumbline.model.Node;

/**
 * Carries parts of a diagram to and from the clipboard, as text, so that other diagrams, other windows and text
 * editors take them.
 */
final class DiagramClipboard {

    private final IEditorPart editor;
    private final DiagramContext context;

    DiagramClipboard(IEditorPart editor, DiagramContext context) {
        this.editor = editor;
        this.context = context;
    }

    boolean copy(Selection chosen) {
        Optional<Fragment> fragment = Copying.of(context.drawn(), chosen.elements(), chosen.notes());
        fragment.ifPresent(copied -> {
            Clipboard clipboard = new Clipboard(viewer().getControl().getDisplay());
            try {
                clipboard.setContents(new Object[] {copied.text()}, new Transfer[] {TextTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
            tell(copied.summary() + " copied");
        });
        return fragment.isPresent();
    }

    void cut(Selection chosen) {
        if (copy(chosen)) {
            run("Cut", () -> {
                CompoundCommand all = new CompoundCommand("Cut");
                if (!chosen.elements().isEmpty()) {
                    all.append(context.edits().delete(chosen.elements()));
                }
                if (!chosen.notes().isEmpty()) {
                    all.append(new NoteEdits(context.drawn()).delete(chosen.notes()));
                }
                return all;
            });
        }
    }

    void duplicate(Selection chosen) {
        List<Node> originals = Copying.outermost(chosen.elements());
        Copying.of(context.drawn(), originals, chosen.notes()).ifPresent(
                fragment -> paste("Duplicate", fragment, pasting -> pasting.beside(originals)));
    }

    void paste() {
        read().ifPresent(fragment -> paste(fragment,
                PastePlace.bySelection(context.drawn(), fragment,
                        Selection.of(viewer().getSelectedEditParts()).elements())));
    }

    /** @param at a point of the viewer's control */
    void paste(Point at) {
        Point place = at.getCopy();
        ((GraphicalEditPart) viewer().getContents()).getContentPane().translateToRelative(place);
        read().ifPresent(fragment -> paste(fragment,
                PastePlace.at(context.drawn(), fragment, place.x, place.y)));
    }

    private void paste(Fragment fragment, PastePlace place) {
        paste("Paste", fragment, pasting -> pasting.into(place.container(), place.x(), place.y()));
    }

    private void paste(String label, Fragment fragment, Function<Pasting, Command> how) {
        Pasting pasting = new Pasting(context.drawn(), context.edits(), fragment);
        run(label, () -> how.apply(pasting));
        DrawnSelection.select(viewer(), pasting.pasted());
    }

    private void run(String label, Supplier<Command> edit) {
        viewer().getEditDomain().getCommandStack().execute(new EmfCommand(label, edit));
    }

    private Optional<Fragment> read() {
        Clipboard clipboard = new Clipboard(viewer().getControl().getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            Optional<Fragment> fragment = text == null ? Optional.empty() : Fragment.parse((String) text);
            tell(fragment.isPresent() ? null : "The clipboard holds no part of a diagram");
            return fragment;
        } finally {
            clipboard.dispose();
        }
    }

    private GraphicalViewer viewer() {
        return (GraphicalViewer) editor.getAdapter(GraphicalViewer.class);
    }

    private void tell(String message) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message);
    }
}
