/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.plumbline.model.io.AtomicFile;

/** Puts a report into a folder. */
public final class ReportFolder {

    private ReportFolder() {
    }

    /**
     * Writes the report in every format. All of it is made before the first file is touched, and each file is replaced
     * as a whole; the folder is created when it is missing.
     *
     * @throws IOException when the folder or a file cannot be written
     */
    public static void write(ReviewReport report, Collection<ReportFormat> formats, Path folder) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ReportFormat format : formats) {
            ReportWriter writer = format.writer();
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            writer.write(report, out);
            files.put(writer.fileName(), out.toByteArray());
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            AtomicFile.write(folder.resolve(file.getKey()), out -> out.write(file.getValue()));
        }
    }
}
