/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.StrictCompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plumbline.validation.Change;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;

/** A fix as one undoable step. */
public final class FixCommand extends StrictCompoundCommand {

    public FixCommand(EditingDomain domain, Fix fix) {
        setLabel(fix.title());
        setDescription(fix.title());
        // A later change may build on an earlier one, so each is prepared only after the former ran.
        isPessimistic = true;
        fix.changes().forEach(change -> append(command(domain, change)));
    }

    private static Command command(EditingDomain domain, Change change) {
        return switch (change) {
            case Change.Set set -> new SetCommand(domain, set.owner(), set.feature(),
                    set.value() == null ? SetCommand.UNSET_VALUE : set.value());
            case Change.Add add -> adding(domain, add);
            case Change.Remove remove when remove.reference().isContainment() ->
                DeleteCommand.create(domain, remove.value());
            case Change.Remove remove ->
                new RemoveCommand(domain, remove.owner(), remove.reference(), remove.value());
        };
    }

    /** An element from elsewhere in the model is taken out of its old place first, so that undo puts it back there. */
    private static Command adding(EditingDomain domain, Change.Add add) {
        Fixes.giveId(add);
        Command adding = new AddCommand(domain, add.owner(), add.reference(), add.value());
        EObject former = add.value().eContainer();
        if (!add.reference().isContainment() || former == null) {
            return adding;
        }
        StrictCompoundCommand move = new StrictCompoundCommand();
        move.append(RemoveCommand.create(domain, former, add.value().eContainingFeature(), add.value()));
        move.append(adding);
        return move;
    }
}
