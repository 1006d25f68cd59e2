/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

/** A file of rules cannot be used. The message is one line for the user: file, line, cause and what to do. */
public class EvlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;

    /**
     * @param file the file as the user named it
     * @param line line counted from 1, or 0 when the trouble has no place
     * @param problem cause and what to do, as whole sentences
     */
    public EvlException(String file, int line, String problem) {
        super(EvlFailure.at(file, line) + ": " + problem);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** The message without the place. */
    public String problem() {
        return problem;
    }
}
