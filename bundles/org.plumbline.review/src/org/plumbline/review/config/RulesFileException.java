/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

/** A file of settings cannot be used. The message is one line: file, line where there is one, cause, what to do. */
public final class RulesFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;

    /**
     * @param line counted from 1, or 0 where no line is to blame
     * @param problem cause and what to do, as whole sentences
     */
    RulesFileException(String file, int line, String problem) {
        super((line > 0 ? file + ":" + line : file) + ": " + problem);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    public String file() {
        return file;
    }

    /** Line counted from 1, or 0 where no line is to blame. */
    public int line() {
        return line;
    }

    /** Cause and what to do, without the place. */
    public String problem() {
        return problem;
    }
}
