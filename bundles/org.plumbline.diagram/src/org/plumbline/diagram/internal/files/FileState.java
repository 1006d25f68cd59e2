/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.plumbline.edit.Snapshot;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.io.DiagramFiles;

/**
 * What a model's file and the diagram's file beside it hold.
 *
 * @param model {@code null} when there is no such file
 * @param drawing {@code null} when there is no such file
 */
record FileState(byte[] model, byte[] drawing) {

    /** When and how large: what has changed shows in it without reading the files. */
    record Stamp(List<Object> parts) {

        static Stamp of(Path model) {
            return new Stamp(List.of(time(model), size(model), time(DiagramFiles.fileFor(model)),
                    size(DiagramFiles.fileFor(model))));
        }

        private static FileTime time(Path file) {
            try {
                return Files.getLastModifiedTime(file);
            } catch (IOException e) {
                return FileTime.fromMillis(0);
            }
        }

        private static long size(Path file) {
            try {
                return Files.size(file);
            } catch (IOException e) {
                return -1;
            }
        }
    }

    static FileState read(Path model) throws IOException {
        return new FileState(bytes(model), bytes(DiagramFiles.fileFor(model)));
    }

    boolean exists() {
        return model != null;
    }

    boolean same(FileState other) {
        return Arrays.equals(model, other.model) && Arrays.equals(drawing, other.drawing);
    }

    /** What an editor would show, with a place for every node. */
    Snapshot parse(String name) throws ModelException {
        Workload workload = ModelFiles.FORMAT.load(model, name, URI.createURI("model.xml"));
        Drawing drawn = drawing == null ? DiagramFiles.drawing(NotationFactory.eINSTANCE.createDiagram())
                : DiagramFiles.load(drawing, name);
        return new Snapshot(workload, DiagramFiles.complete(drawn, workload));
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
