/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

/** What the process tells its caller. */
final class Exit {

    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USE = 2;
    static final int TROUBLE = 3;

    private Exit() {
    }
}
