/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

/**
 * A model file could not be read or written. The message is one line for the user: file, line where there is one,
 * cause and what to do.
 */
public class ModelException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * @param file the file as the user named it
     * @param line line counted from 1, or 0 when the trouble has no place
     * @param problem cause and what to do, as whole sentences
     */
    public ModelException(String file, int line, String problem) {
        this(file, line, problem, null);
    }

    public ModelException(String file, int line, String problem, Throwable cause) {
        super((line > 0 ? file + ":" + line : file) + ": " + problem, cause);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }
}
