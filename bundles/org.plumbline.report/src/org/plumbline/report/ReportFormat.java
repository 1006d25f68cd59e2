/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import java.util.Optional;

import org.plumbline.report.internal.HtmlWriter;
import org.plumbline.report.internal.JsonReportWriter;
import org.plumbline.report.internal.OtmWriter;
import org.plumbline.report.internal.SarifWriter;
import org.plumbline.report.internal.SvgReportWriter;

/** The formats a review can be written in. A format's writer and its libraries are loaded when it is first used. */
public enum ReportFormat {
    /** One page with everything in it, to read and to print. */
    HTML,
    /** For programs; see the schema that {@link #schema()} names. */
    JSON,
    /** For code hosts and editors, by SARIF 2.1.0. */
    SARIF,
    /** The diagram with its risks marked. */
    SVG,
    /** The model with its findings as threats, for tools of threat modelling. */
    OTM;

    /** Path of the JSON Schema of {@link #JSON} beside this class. */
    public static String schema() {
        return "review.schema.json";
    }

    /** The format of a name such as {@code html}, in lower case. */
    public static Optional<ReportFormat> named(String name) {
        for (ReportFormat each : values()) {
            if (each.id().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The name on the command line. */
    public String id() {
        return switch (this) {
            case HTML -> "html";
            case JSON -> "json";
            case SARIF -> "sarif";
            case SVG -> "svg";
            case OTM -> "otm";
        };
    }

    public ReportWriter writer() {
        return switch (this) {
            case HTML -> new HtmlWriter();
            case JSON -> new JsonReportWriter();
            case SARIF -> new SarifWriter();
            case SVG -> new SvgReportWriter();
            case OTM -> new OtmWriter();
        };
    }
}
