/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.viewers.ContentViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.RuleInfo;

/** Lets through what has a chosen risk and pillar and contains every word of the filter text. */
final class PlanFilter extends ViewerFilter {

    private final Set<Risk> risks = EnumSet.allOf(Risk.class);
    private final Set<Pillar> pillars = EnumSet.allOf(Pillar.class);
    private String[] words = {};

    void text(String text) {
        words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    boolean shows(Risk risk) {
        return risks.contains(risk);
    }

    boolean shows(Pillar pillar) {
        return pillars.contains(pillar);
    }

    void show(Risk risk, boolean shown) {
        toggle(risks, risk, shown);
    }

    void show(Pillar pillar, boolean shown) {
        toggle(pillars, pillar, shown);
    }

    boolean isActive() {
        return words.length > 0 || risks.size() < Risk.values().length || pillars.size() < Pillar.values().length;
    }

    boolean lets(PlanItem item) {
        if (!risks.contains(item.risk())
                || item.rules().stream().noneMatch(each -> pillars.contains(each.pillar()))) {
            return false;
        }
        if (words.length == 0) {
            return true;
        }
        StringBuilder all = new StringBuilder(item.title()).append(' ').append(Nodes.label(item.element()));
        for (RuleInfo each : item.rules()) {
            all.append(' ').append(each.id()).append(' ').append(each.pillar().title()).append(' ')
                    .append(String.join(" ", each.bestPractices()));
        }
        String text = all.toString().toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        if (element instanceof PlanGroup group) {
            PlanContent content = (PlanContent) ((ContentViewer) viewer).getContentProvider();
            return Arrays.stream(content.getChildren(group)).anyMatch(child -> lets((PlanItem) child));
        }
        return lets((PlanItem) element);
    }

    private static <E> void toggle(Set<E> set, E element, boolean in) {
        if (in) {
            set.add(element);
        } else {
            set.remove(element);
        }
    }
}
