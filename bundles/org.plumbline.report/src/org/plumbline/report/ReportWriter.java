/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a review in one format. Equal reviews give equal bytes. */
public interface ReportWriter {

    /** Name of the format on the command line, such as {@code html}. */
    String format();

    /** Name of the file it is written to, such as {@code report.html}. */
    String fileName();

    /** Writes the whole report; the stream stays open. */
    void write(ReviewReport report, OutputStream out) throws IOException;
}
