/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.junit.jupiter.api.Test;

class StepLabelTest {

    @Test
    void oneThingIsNamedAndSeveralAreCounted() {
        assertEquals("Move Orders", StepLabel.of(all("Move Orders")));
        assertEquals("Move 3 elements", StepLabel.of(all("Move Orders", "Move Web", "Move Note")));
        assertEquals("Move 2 elements", StepLabel.of(all("Move", "Move")));
        assertEquals("Match Size", StepLabel.of(all("Match Size", "Match Size")), "the title of an action");
        assertEquals("Move Orders", StepLabel.of(all("Move Orders", "Resize Web")));
        CompoundCommand nested = all("Delete a");
        nested.add(all("Delete b", "Delete c"));
        assertEquals("Delete 3 elements", StepLabel.of(nested));
        CompoundCommand paste = new CompoundCommand("Paste");
        paste.add(all("Create a", "Create b"));
        assertEquals("Paste", StepLabel.of(paste));
        assertEquals("", StepLabel.of(new CompoundCommand()));
    }

    private static CompoundCommand all(String... labels) {
        CompoundCommand all = new CompoundCommand();
        for (String each : labels) {
            all.add(new Command(each) { });
        }
        return all;
    }
}
