/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.plumbline.report.ReportWriter;
import org.plumbline.report.ReviewReport;

/**
 * Writes {@code model.otm}: the model in the Open Threat Model format 0.2, with its findings as threats. What the
 * format has no place for is in free attributes, from which the import makes the same model again. Security groups,
 * policies, alarms, answers and decisions are not written.
 */
public final class OtmWriter implements ReportWriter {

    @Override
    public String format() {
        return "otm";
    }

    @Override
    public String fileName() {
        return "model.otm";
    }

    @Override
    public void write(ReviewReport report, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            new OtmDocument(report, json).write();
        }
    }
}
