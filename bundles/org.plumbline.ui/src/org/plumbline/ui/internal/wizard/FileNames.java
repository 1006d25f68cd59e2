/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.text.Normalizer;
import java.util.Locale;

import org.plumbline.model.io.ModelFiles;

/** File names for workloads that travel well between systems. */
final class FileNames {

    private FileNames() {
    }

    /** {@code Online Shop} gives {@code online-shop.plumb}; a name without a letter or digit gives an empty text. */
    static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? "" : plain + "." + ModelFiles.EXTENSION;
    }

    /** The name of a template's file without its extension, as a workload's name. */
    static String titleOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
