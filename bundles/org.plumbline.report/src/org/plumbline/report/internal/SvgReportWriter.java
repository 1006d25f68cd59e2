/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.plumbline.notation.svg.SvgOptions;
import org.plumbline.notation.svg.SvgWriter;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.ReviewReport;
import org.plumbline.report.RiskBadges;

/** Writes {@code diagram.svg}, the diagram with its risks marked. */
public final class SvgReportWriter implements ReportWriter {

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public String fileName() {
        return "diagram.svg";
    }

    @Override
    public void write(ReviewReport report, OutputStream out) throws IOException {
        SvgOptions options = SvgOptions.DEFAULT.withBadges(RiskBadges.of(report));
        String svg = SvgWriter.write(report.workload(), report.diagram(), options);
        out.write((svg + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
