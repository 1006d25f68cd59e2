/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. */
public final class Main {

    private static final String DEBUG = "--debug";

    private Main() {
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true,
                StandardCharsets.UTF_8);
        int code = run(args, System.in, out, err);
        out.flush();
        // Not System.exit on success: nothing is left running, and shutdown hooks cost time.
        if (code != 0) {
            System.exit(code);
        }
    }

    /**
     * Runs one command.
     *
     * @return 0 done; 1 findings at or above the threshold; 2 wrong use; 3 an input could not be read or an output
     *         not be written
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        boolean debug = Arrays.asList(args).contains(DEBUG);
        String[] rest = Arrays.stream(args).filter(each -> !each.equals(DEBUG)).toArray(String[]::new);
        Console console = new Console(in, out, err);
        CommandLine commands = new CommandLine(new PlumblineCommand(console));
        Verbs.addTo(commands, console, rest.length == 0 ? "" : rest[0]);
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((e, a) -> wrongUse(e, console));
        commands.setExecutionExceptionHandler((e, c, p) -> trouble(e, console, debug));
        return commands.execute(rest);
    }

    private static int wrongUse(ParameterException e, Console console) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        console.complain(problem(e) + " See '" + command + " --help'.");
        return Exit.WRONG_USE;
    }

    private static String problem(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched && e.getCommandLine().getParent() == null) {
            List<String> close = unmatched.getSuggestions();
            return "There is no command '" + unmatched.getUnmatched().get(0) + "'."
                    + (close.isEmpty() ? "" : " Did you mean " + String.join(" or ", close) + "?");
        }
        return firstLine(e.getMessage());
    }

    private static int trouble(Exception e, Console console, boolean debug) {
        if (debug) {
            e.printStackTrace(console.err());
        }
        if (e instanceof CommandException trouble) {
            console.complain(trouble.getMessage());
            return trouble.exitCode();
        }
        console.complain("internal error: " + e + ". This is a defect of Plumbline; run again with " + DEBUG
                + " and report what it prints.");
        return Exit.TROUBLE;
    }

    private static String firstLine(String message) {
        String first = message == null ? "" : message.lines().findFirst().orElse("").strip();
        return first.endsWith(".") || first.endsWith("?") ? first : first + ".";
    }
}
