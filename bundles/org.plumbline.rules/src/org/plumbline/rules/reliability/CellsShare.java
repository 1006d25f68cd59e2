/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.rules.internal.Groups;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Spread;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Cells that fail together. */
public final class CellsShare extends Rule<Component> {

    public CellsShare() {
        super(Component.class, rule("REL-CELL-002", "Cells depend on each other")
                .high()
                .bestPractices("REL10-BP03")
                .effort(Effort.HIGH)
                .explanation("A component of one cell is used by another cell, or several cells use one data store "
                        + "outside of them. What fails there takes all of them along.")
                .impact("The cells are paid for several times over and still fail together, on the day they were built "
                        + "for.")
                .remediation("Give each cell its own copy of what it needs, or let it ask over a queue and go on "
                        + "without the answer. Keep only a thin router in front in common."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (context.analysis(Spread.ANALYSIS).cells() < 2) {
            return Outcome.notApplicable();
        }
        Group home = Groups.around(component, GroupKind.CELL, context).orElse(null);
        if (home == null && !(component instanceof DataStore)) {
            return Outcome.notApplicable();
        }
        Set<Group> users = new LinkedHashSet<>();
        for (DataFlow flow : context.incoming(component)) {
            context.source(flow).flatMap(source -> Groups.around(source, GroupKind.CELL, context))
                    .ifPresent(users::add);
        }
        users.remove(home);
        if (users.isEmpty() || home == null && users.size() == 1) {
            return Outcome.satisfied();
        }
        List<Group> others = List.copyOf(users);
        return Outcome.violated(home == null
                ? Names.of(component) + " is shared by the cells " + Names.of(others) + "."
                : Names.of(component) + " of cell " + Names.of(home) + " is used from " + Names.of(others) + ".",
                "Its failure or overload reaches more than one cell.", others);
    }
}
