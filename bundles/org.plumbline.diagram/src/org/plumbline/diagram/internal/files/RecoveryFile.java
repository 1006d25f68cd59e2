/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.plumbline.edit.Snapshot;
import org.plumbline.model.io.AtomicFile;
import org.plumbline.model.io.ModelException;

/**
 * A copy of work that was not saved, kept until it is: a zip of the workload and drawing as they were, and of the files
 * that they were made from, so that the work can be merged when the files have moved on.
 *
 * @param key names the session; empty where it was not kept
 * @param time when the copy was made
 * @param base what the files held when the work began; without content when there was none
 * @param work what was not saved
 */
record RecoveryFile(String key, Instant time, FileState base, FileState work) {

    private static final String KEY = "key";
    private static final String TIME = "time";
    private static final String MODEL = "work.plumb";
    private static final String DRAWING = "work.plumbdi";
    private static final String BASE_MODEL = "base.plumb";
    private static final String BASE_DRAWING = "base.plumbdi";

    static RecoveryFile of(String key, Instant time, FileState base, Snapshot work) throws ModelException {
        return new RecoveryFile(key, time, base, new FileState(work.modelBytes(), work.drawingBytes()));
    }

    /** Replaces the file as a whole or not at all. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        AtomicFile.write(file, this::writeTo);
    }

    private void writeTo(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        add(zip, KEY, key.getBytes(StandardCharsets.UTF_8));
        add(zip, TIME, time.toString().getBytes(StandardCharsets.UTF_8));
        add(zip, BASE_MODEL, base.model());
        add(zip, BASE_DRAWING, base.drawing());
        add(zip, MODEL, work.model());
        add(zip, DRAWING, work.drawing());
        zip.finish();
    }

    /** @throws ModelException when it is no copy of a work, or only part of one */
    static RecoveryFile read(Path file) throws ModelException {
        try {
            Map<String, byte[]> entries = new HashMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                    entries.put(each.getName(), zip.readAllBytes());
                }
            }
            if (entries.get(TIME) == null || entries.get(MODEL) == null || entries.get(DRAWING) == null) {
                throw unreadable(file, null);
            }
            return new RecoveryFile(text(entries.getOrDefault(KEY, new byte[0])),
                    Instant.parse(text(entries.get(TIME))),
                    new FileState(entries.get(BASE_MODEL), entries.get(BASE_DRAWING)),
                    new FileState(entries.get(MODEL), entries.get(DRAWING)));
        } catch (IOException | DateTimeParseException e) {
            throw unreadable(file, e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ModelException unreadable(Path file, Exception cause) {
        return new ModelException(file.toString(), 0, "This copy of unsaved changes is damaged and cannot be read. "
                + "The saved file is as it was.", cause);
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        if (content != null) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
    }
}
