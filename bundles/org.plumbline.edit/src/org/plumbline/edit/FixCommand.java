/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.plumbline.model.Workload;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;

/** A fix as one undoable step: it is applied as the shell would apply it, and what changed is recorded for undo. */
public final class FixCommand extends ChangeCommand {

    private final Fix fix;

    public FixCommand(Workload workload, Fix fix) {
        super(workload);
        this.fix = fix;
        setLabel(fix.title());
        setDescription(fix.title());
    }

    @Override
    protected void doExecute() {
        Fixes.apply(fix);
    }
}
