/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.diagram.internal.clipboard.Fragment;
import org.plumbline.diagram.internal.clipboard.PastePlace;
import org.plumbline.diagram.internal.clipboard.Pasting;
import org.plumbline.diagram.internal.commands.Edits;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Place;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Workload;
import org.plumbline.model.io.Ids;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.layout.AutoLayout;

/** Adds what a template says to a drawn workload: laid out by itself, at a place, as one undoable step. */
public final class TemplateMerge {

    private final DrawnWorkload drawn;
    private final Edits edits;
    private NodeContainer container;
    private List<Node> added = List.of();

    public TemplateMerge(DrawnWorkload drawn, Edits edits) {
        this.drawn = drawn;
        this.edits = edits;
    }

    /** At a point of the diagram, into the innermost boundary there that takes everything. The result is used up. */
    public Command at(ImportResult result, int x, int y) {
        Workload imported = result.workload();
        Map<String, Bounds> places = freeIds(imported, result.places());
        Fragment fragment = new Fragment(imported, AutoLayout.layout(imported, places));
        PastePlace place = PastePlace.besides(drawn, fragment, x, y);
        container = place.container();
        added = List.copyOf(fragment.nodes());
        return new Pasting(drawn, edits, fragment).into(place.container(), place.x(), place.y());
    }

    /** What the last command draws in. */
    public NodeContainer container() {
        return container;
    }

    /** The outermost nodes that the last command draws. */
    public List<Node> drawn() {
        return added;
    }

    /**
     * Templates call unlike things alike: what has the id of something drawn is still another thing.
     *
     * @return where the input, when it is a drawing, shows elements, by their new ids
     */
    private Map<String, Bounds> freeIds(Workload imported, Map<String, Place> drawnAt) {
        Ids ids = new Ids(drawn.workload());
        Map<String, Bounds> places = new HashMap<>();
        for (TreeIterator<EObject> all = imported.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                Place place = element.getId() == null ? null : drawnAt.get(element.getId());
                element.setId(element.getId() == null ? ids.next(element) : ids.reserve(element.getId()));
                if (place != null) {
                    places.put(element.getId(), new Bounds(place.x(), place.y(), place.width(), place.height()));
                }
            }
        }
        return places;
    }
}
