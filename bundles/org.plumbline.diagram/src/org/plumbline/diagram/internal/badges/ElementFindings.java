/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.validation.Finding;

/**
 * The findings that one box or line of the diagram shows.
 *
 * @param findings highest risk first
 */
public record ElementFindings(List<Finding> findings) {

    public static final ElementFindings NONE = new ElementFindings(List.of());

    public ElementFindings {
        findings = findings.stream().sorted((a, b) -> a.risk().compareTo(b.risk())).toList();
    }

    public int count(Risk risk) {
        return (int) findings.stream().filter(each -> each.risk() == risk).count();
    }

    /** The findings of each pillar that has any, in the order of the pillars. */
    public Map<Pillar, ElementFindings> byPillar() {
        Map<Pillar, ElementFindings> result = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            List<Finding> own = findings.stream().filter(each -> each.pillar() == pillar).toList();
            if (!own.isEmpty()) {
                result.put(pillar, new ElementFindings(own));
            }
        }
        return result;
    }

    /** The highest risk; empty without findings. */
    public Optional<Risk> worst() {
        return findings.isEmpty() ? Optional.empty() : Optional.of(findings.get(0).risk());
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }
}
