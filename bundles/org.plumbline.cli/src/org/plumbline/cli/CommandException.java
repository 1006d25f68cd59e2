/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

/** The command cannot go on; the message is one line for the user. */
final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    static CommandException wrongUse(String message) {
        return new CommandException(Exit.WRONG_USE, message, null);
    }

    static CommandException trouble(String message, Throwable cause) {
        return new CommandException(Exit.TROUBLE, message, cause);
    }

    int exitCode() {
        return exitCode;
    }
}
