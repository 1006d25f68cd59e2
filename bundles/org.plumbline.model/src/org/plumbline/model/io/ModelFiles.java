/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import java.nio.file.Path;

import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;

/** Loads and saves workloads, the {@code .plumb} files. */
public final class ModelFiles {

    /** Extension of a workload's file, without the dot. */
    public static final String EXTENSION = "plumb";

    /** How workloads are read and written. */
    public static final XmlFile<Workload> FORMAT =
            new XmlFile<>(PlumblinePackage.eINSTANCE, Workload.class, "a Plumbline model");

    private ModelFiles() {
    }

    /** Loads a workload; see {@link XmlFile#load(Path)}. */
    public static Workload load(Path file) throws ModelException {
        return FORMAT.load(file);
    }

    /** Saves a workload after giving an id to every element that has none. */
    public static void save(Workload workload, Path file) throws ModelException {
        Ids.complete(workload);
        FORMAT.save(workload, file);
    }
}
