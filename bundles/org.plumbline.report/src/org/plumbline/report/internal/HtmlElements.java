/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.util.HashSet;
import java.util.Set;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.Words;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.internal.HtmlParts.ElementCell;
import org.plumbline.validation.Finding;

/** How elements are named on the page and where links to them lead. */
final class HtmlElements {

    private final ReviewReport report;
    private final Set<Element> drawn;

    HtmlElements(ReviewReport report) {
        this.report = report;
        this.drawn = new HashSet<>(Nodes.allIn(report.workload()));
    }

    ElementCell cell(Element element) {
        SourceLocation source = report.sources().locate(element);
        boolean linked = element instanceof Node && drawn.contains(element);
        return new ElementCell(Nodes.label(element), kind(element), source.label(),
                linked ? SvgWriter.anchor(element.getId()) : "");
    }

    /** What identifies a finding within the page. */
    static String anchor(Finding finding) {
        return "finding-" + finding.id().replaceAll("\\s", "_");
    }

    private static String kind(Element element) {
        if (element instanceof Component component) {
            return ServiceCatalog.byId(component.getService()).map(CloudService::title)
                    .orElseGet(() -> typeOf(element));
        }
        return element instanceof DataFlow ? "Data flow" : typeOf(element);
    }

    private static String typeOf(Element element) {
        SourceLocation origin = element.getOrigin();
        return origin == null || origin.resourceType().isEmpty() ? Words.of(element.eClass().getName())
                : origin.resourceType();
    }
}
