/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.rulers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.rulers.RulerChangeListener;
import org.eclipse.gef.rulers.RulerProvider;
import org.plumbline.diagram.internal.commands.EmfCommand;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationPackage;

/** The ruler along one edge of a diagram, with its guides. Guides are part of the diagram and edited like the rest. */
public final class DiagramRuler extends RulerProvider {

    private final Diagram diagram;
    private final boolean upper;
    private final EStructuralFeature feature;
    private final List<Guide> guides = new ArrayList<>();
    private final Adapter follower = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification n) {
            if (n.getFeature() == feature && !n.isTouch()) {
                follow();
            }
        }
    };

    /** A line across the diagram; GEF tells guides apart by identity. */
    private static final class Guide {
        private int position;

        Guide(int position) {
            this.position = position;
        }
    }

    /** @param upper for the ruler along the upper edge, whose guides stand upright; else the one on the left */
    public DiagramRuler(Diagram diagram, boolean upper) {
        this.diagram = diagram;
        this.upper = upper;
        feature = upper ? NotationPackage.eINSTANCE.getDiagram_VerticalGuides()
                : NotationPackage.eINSTANCE.getDiagram_HorizontalGuides();
        positions().forEach(each -> guides.add(new Guide(each)));
        diagram.eAdapters().add(follower);
    }

    public void dispose() {
        diagram.eAdapters().remove(follower);
    }

    private EList<Integer> positions() {
        return upper ? diagram.getVerticalGuides() : diagram.getHorizontalGuides();
    }

    /** Takes up what an edit, an undo or a redo did to the guides; one that moved stays the same guide. */
    private void follow() {
        List<Integer> now = positions();
        List<Guide> gone = guides.stream().filter(each -> !now.contains(each.position)).toList();
        List<Integer> come = now.stream().filter(each -> guideAt(each) == null).toList();
        if (gone.size() == 1 && come.size() == 1) {
            gone.get(0).position = come.get(0);
            listeners().forEach(each -> each.notifyGuideMoved(gone.get(0)));
            return;
        }
        guides.removeAll(gone);
        List<Guide> created = come.stream().map(Guide::new).toList();
        guides.addAll(created);
        gone.forEach(guide -> listeners().forEach(each -> each.notifyGuideReparented(guide)));
        created.forEach(guide -> listeners().forEach(each -> each.notifyGuideReparented(guide)));
    }

    // Guides come and go as listeners while they are told.
    private List<RulerChangeListener> listeners() {
        List<RulerChangeListener> all = new ArrayList<>();
        for (Object each : listeners) {
            all.add((RulerChangeListener) each);
        }
        return all;
    }

    private Guide guideAt(int position) {
        return guides.stream().filter(each -> each.position == position).findFirst().orElse(null);
    }

    @Override
    public Object getRuler() {
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List getGuides() {
        return guides;
    }

    @Override
    public int[] getGuidePositions() {
        return guides.stream().mapToInt(each -> each.position).toArray();
    }

    @Override
    public int getGuidePosition(Object guide) {
        return ((Guide) guide).position;
    }

    @Override
    public Object getGuideAt(int position) {
        return guideAt(position);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List getAttachedModelObjects(Object guide) {
        return List.of();
    }

    @Override
    public int getUnit() {
        return UNIT_PIXELS;
    }

    @Override
    public Command getCreateGuideCommand(int position) {
        return edit("Create Guide", () -> positions().add(position));
    }

    @Override
    public Command getDeleteGuideCommand(Object guide) {
        return edit("Delete Guide", () -> positions().remove((Integer) ((Guide) guide).position));
    }

    @Override
    public Command getMoveGuideCommand(Object guide, int by) {
        int from = ((Guide) guide).position;
        return edit("Move Guide", () -> {
            if (guideAt(from + by) == null) {
                positions().set(positions().indexOf(from), from + by);
            }
        });
    }

    private Command edit(String label, Runnable change) {
        return new EmfCommand(label, () -> new ChangeCommand(diagram) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }
}
