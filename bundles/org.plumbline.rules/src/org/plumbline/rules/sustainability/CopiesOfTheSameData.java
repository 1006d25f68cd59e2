/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** The same data on several disks. */
public final class CopiesOfTheSameData extends Rule<DataStore> {

    private static final int TWO = 2;

    public CopiesOfTheSameData() {
        super(DataStore.class, rule("SUS-SHARE-001", "The same data is copied to several disks")
                .medium()
                .bestPractices("SUS04-BP06", "SUS04-BP05", "COST06-BP04")
                .effort(Effort.MEDIUM)
                .explanation("Scheduled transfers copy data from one store to two or more disks or file systems, where "
                        + "each machine reads its own copy.")
                .impact("The same bytes are stored, moved and paid for once for each machine, and the copies drift "
                        + "apart.")
                .remediation("Put the data into a shared file system, or read it from object storage where it is "
                        + "needed, with a small cache on the machine."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        List<DataFlow> outgoing = context.outgoing(store);
        if (outgoing.isEmpty()) {
            return Outcome.notApplicable();
        }
        List<Node> copies = outgoing.stream().filter(flow -> flow.getInteraction() == Interaction.BATCH)
                .map(context::target).flatMap(Optional::stream).filter(CopiesOfTheSameData::isDisk).distinct()
                .toList();
        return copies.isEmpty() ? Outcome.notApplicable() : copies.size() < TWO ? Outcome.satisfied()
                : Outcome.violated(Names.of(store) + " is copied to " + Names.of(copies) + ".",
                        "A shared store would hold the data once.", copies);
    }

    private static boolean isDisk(Node node) {
        return node instanceof DataStore store
                && (store.getKind() == DataStoreKind.BLOCK || store.getKind() == DataStoreKind.FILE);
    }
}
