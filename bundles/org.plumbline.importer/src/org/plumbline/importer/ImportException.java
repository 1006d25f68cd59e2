/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

/**
 * An input that cannot be imported because of what it contains: the user's mistake, not the program's.
 * The message is one line, {@code file:line: problem. What to do.}
 */
public final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_PART = 400;

    private final String file;
    private final int line;
    private final String problem;
    private final String remedy;

    /**
     * @param file the input's name as the user gave it
     * @param line 1-based, or 0 where no line is to blame
     * @param problem what is wrong, without a full stop
     * @param remedy what to do about it, without a full stop
     */
    public ImportException(String file, int line, String problem, String remedy) {
        super(oneLine(file) + (line > 0 ? ":" + line : "") + ": " + oneLine(problem) + ". " + oneLine(remedy) + ".");
        this.file = file;
        this.line = line;
        this.problem = oneLine(problem);
        this.remedy = oneLine(remedy);
    }

    /** The input's name as the user gave it. */
    public String file() {
        return file;
    }

    /** The 1-based line, or 0 where no line is to blame. */
    public int line() {
        return line;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), LONGEST_PART));
        for (int i = 0; i < text.length() && line.length() < LONGEST_PART; i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return line.length() < LONGEST_PART ? line.toString() : line.append('…').toString();
    }
}
