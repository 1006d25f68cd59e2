/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param out results, for a reader or the next program
 * @param err troubles and progress
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** Tells a trouble in one line. */
    void complain(String message) {
        err.println("plumbline: " + message);
    }
}
