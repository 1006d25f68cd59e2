/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

/**
 * A check written by a team failed while it ran. The message is one line for the user that names file and line; the
 * place in Java tells nobody anything, so there is no stack trace.
 */
public class EvlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param file the file as the user named it
     * @param line line counted from 1, or 0 when it is not known
     * @param problem what went wrong, as whole sentences
     */
    public EvlFailure(String file, int line, String problem) {
        super(at(file, line) + ": " + problem, null, false, false);
    }

    static String at(String file, int line) {
        return line > 0 ? file + ":" + line : file;
    }
}
