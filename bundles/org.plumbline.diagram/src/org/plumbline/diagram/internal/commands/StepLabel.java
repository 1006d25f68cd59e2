/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;

/** What a step of the history is called: "Rename", or "Move 3 elements" where it does so to several. */
final class StepLabel {

    private StepLabel() {
    }

    static String of(Command command) {
        List<String> labels = new ArrayList<>();
        collect(command, labels);
        if (labels.isEmpty()) {
            return "";
        }
        String first = labels.get(0);
        String verb = verb(first);
        if (labels.size() == 1 || !labels.stream().allMatch(each -> verb(each).equals(verb))) {
            return first;
        }
        boolean title = labels.stream().allMatch(first::equals) && !first.equals(verb);
        return title ? first : verb + " " + labels.size() + " elements";
    }

    private static void collect(Command command, List<String> labels) {
        if (command instanceof CompoundCommand compound && !isTitled(compound)) {
            compound.getCommands().forEach(each -> collect((Command) each, labels));
        } else if (command.getLabel() != null && !command.getLabel().isEmpty()) {
            labels.add(command.getLabel());
        }
    }

    /** A compound without a label of its own gives that of its first command. */
    private static boolean isTitled(CompoundCommand compound) {
        String title = compound.getLabel();
        if (title == null || compound.isEmpty()) {
            return false;
        }
        String first = ((Command) compound.getCommands().get(0)).getLabel();
        return first != null && !title.equals(first) && !title.equals(verb(first));
    }

    private static String verb(String label) {
        int end = label.indexOf(' ');
        return end < 0 ? label : label.substring(0, end);
    }
}
