/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.edit.Snapshot;
import org.plumbline.importer.merge.Conflict;
import org.plumbline.importer.merge.Merge;
import org.plumbline.importer.merge.Side;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.io.Ids;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.DrawingMerge;
import org.plumbline.notation.io.DiagramFiles;

/** Brings together what two made of the same file: what only one changed is taken, and what both changed is asked. */
final class FileMerge {

    private final Snapshot base;
    private final Snapshot mine;
    private final Snapshot theirs;
    private final Merge merge;
    private final List<Conflict> conflicts;

    /** @param mine becomes the result */
    FileMerge(Snapshot base, Snapshot mine, Snapshot theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        keepApart();
        merge = Merge.ofStates(base.workload(), mine.workload(), theirs.workload());
        conflicts = merge.conflicts();
    }

    /** What both changed, for people. */
    List<String> conflicts() {
        return conflicts.stream().map(each -> each.text("the file", "your version")).toList();
    }

    /**
     * Makes the common state. Call it once.
     *
     * @param fromFile indexes of conflicts in which the file is right; in all others your version is kept
     */
    Snapshot merged(Set<Integer> fromFile) {
        merge.apply(conflict -> fromFile.contains(conflicts.indexOf(conflict)) ? Side.TEMPLATE : Side.MODEL);
        DrawingMerge.merge(base.drawing(), mine.drawing(), theirs.drawing());
        DiagramFiles.complete(mine.drawing(), mine.workload());
        return mine;
    }

    /** Both may have given the same free id to two things; the one in the file gets another then. */
    private void keepApart() {
        Map<String, Element> before = Nodes.byId(base.workload());
        Map<String, Element> my = Nodes.byId(mine.workload());
        Map<String, String> renamed = new HashMap<>();
        Ids ids = new Ids(mine.workload());
        Nodes.byId(theirs.workload()).keySet().forEach(ids::reserve);
        Nodes.byId(theirs.workload()).forEach((id, their) -> {
            if (!before.containsKey(id) && my.containsKey(id) && !isSame(my.get(id), their)) {
                String free = ids.reserve(id);
                their.setId(free);
                renamed.put(id, free);
            }
        });
        if (!renamed.isEmpty()) {
            rename(theirs.drawing(), renamed);
        }
    }

    private static boolean isSame(Element one, Element other) {
        return one.eClass() == other.eClass() && Objects.equals(one.getName(), other.getName())
                && (!(one instanceof Component c) || Objects.equals(c.getService(), ((Component) other).getService()))
                && (!(one instanceof DataFlow f) || ends(f).equals(ends((DataFlow) other)));
    }

    private static String ends(DataFlow flow) {
        return id(flow.getSource()) + ">" + id(flow.getTarget());
    }

    private static String id(Element element) {
        return element == null ? "" : element.getId();
    }

    /** Drawings name elements in text: by which feature does not matter. */
    @SuppressWarnings("unchecked")
    private static void rename(Drawing drawing, Map<String, String> renamed) {
        drawing.eAllContents().forEachRemaining(each -> {
            for (String name : List.of("element", "scope", "hidden")) {
                if (((EObject) each).eClass().getEStructuralFeature(name) instanceof EAttribute feature) {
                    if (feature.isMany()) {
                        ((EList<String>) each.eGet(feature)).replaceAll(id -> renamed.getOrDefault(id, id));
                    } else if (renamed.get(each.eGet(feature)) != null) {
                        each.eSet(feature, renamed.get(each.eGet(feature)));
                    }
                }
            }
        });
    }
}
