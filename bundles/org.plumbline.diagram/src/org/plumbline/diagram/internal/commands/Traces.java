/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.model.Element;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationPackage;
import org.plumbline.notation.Note;
import org.plumbline.notation.Shape;

/** What elements leave on all diagrams: an id that is used again must not find the drawing of what had it before. */
final class Traces {

    private static final NotationPackage NOTATION = NotationPackage.eINSTANCE;

    private Traces() {
    }

    /** Appends what removes the elements' shapes, connections and hiding from every diagram, and links of notes. */
    static void remove(CompoundCommand all, DrawnWorkload drawn, Set<Element> gone) {
        Set<String> ids = gone.stream().map(Element::getId).collect(Collectors.toSet());
        for (Diagram each : drawn.diagrams()) {
            append(all, drawn, each, NOTATION.getDiagram_Shapes(), found(each.getShapes(), Shape::getElement, ids));
            append(all, drawn, each, NOTATION.getDiagram_Connections(),
                    found(each.getConnections(), Connection::getElement, ids));
            append(all, drawn, each, NOTATION.getDiagram_Hidden(), found(each.getHidden(), id -> id, ids));
            found(each.getNotes(), Note::getElement, ids).forEach(note -> all.append(SetCommand.create(drawn.domain(),
                    note, NOTATION.getNote_Element(), SetCommand.UNSET_VALUE)));
        }
    }

    private static <T> List<T> found(Collection<T> among, Function<T, String> id, Set<String> ids) {
        return among.stream().filter(each -> ids.contains(id.apply(each))).toList();
    }

    private static void append(CompoundCommand all, DrawnWorkload drawn, Diagram diagram, EStructuralFeature feature,
            List<?> values) {
        if (!values.isEmpty()) {
            all.append(RemoveCommand.create(drawn.domain(), diagram, feature, values));
        }
    }
}
