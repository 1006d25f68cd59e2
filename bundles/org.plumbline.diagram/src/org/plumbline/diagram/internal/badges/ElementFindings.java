/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.List;

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

    public boolean isEmpty() {
        return findings.isEmpty();
    }
}
