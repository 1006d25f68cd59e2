/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DELETION_PROTECTION;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__VERSIONING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.AuditRecords;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Classified;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Data that one wrong call destroys. */
public final class DeletableDataStore extends Rule<DataStore> {

    public DeletableDataStore() {
        super(DataStore.class, rule("SEC-DATA-005", "One call can destroy a data store")
                .medium()
                .bestPractices("SEC08-BP04", "SEC07-BP02", "REL09-BP02")
                .effort(Effort.LOW)
                .explanation("The data store has no protection against deletion, or an object store keeps no old "
                        + "versions. A mistake, a failed deployment or an intruder removes the data at once.")
                .impact("Records that the business lives on are gone until a backup is restored, and what came after "
                        + "the backup is lost.")
                .remediation("Turn on deletion protection, and versioning for objects. Let only an emergency role "
                        + "switch them off."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() == DataStoreKind.OBJECT) {
            return decide(store, store.getVersioning(), DATA_STORE__VERSIONING, "keeps no old versions of its objects",
                    "Does %s keep old versions of changed and deleted objects?", context);
        }
        return Backups.matter(store) && store.getKind() != DataStoreKind.BLOCK
                ? decide(store, store.getDeletionProtection(), COMPONENT__DELETION_PROTECTION,
                        "can be deleted by a single call", "Is %s protected against deletion?", context)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        boolean objects = store.getKind() == DataStoreKind.OBJECT;
        Change protect = Change.set(store, objects ? DATA_STORE__VERSIONING : COMPONENT__DELETION_PROTECTION,
                Fact.YES);
        return List.of(objects
                ? Fix.of("Keep old versions in " + Names.of(store), protect)
                        .withTradeOff("Old versions cost storage until a lifecycle rule deletes them.")
                : Fix.of("Protect " + Names.of(store) + " against deletion", protect)
                        .withTradeOff("Removing the environment takes one more step."));
    }

    /** What holds no sensitive data can often be made again: that is asked and flagged only where the data matters. */
    private static Outcome decide(DataStore store, Fact protection, EAttribute feature, String problem,
            String question, Context context) {
        boolean sensitive = Known.sensitive(store.getDataClass());
        return switch (protection) {
            case YES -> Outcome.satisfied();
            case NO -> sensitive || store.getDataClass() == DataClass.UNKNOWN
                    && (feature == COMPONENT__DELETION_PROTECTION || matters(store, context))
                    ? Outcome.violated(Names.of(store) + " " + problem + ".",
                            "It holds " + Known.words(store.getDataClass()) + " data, and nothing stops a mistake.")
                    : Outcome.notApplicable();
            case UNKNOWN -> sensitive ? Outcome.unknown(String.format(question, Names.of(store)), store, feature)
                    : Outcome.notApplicable();
        };
    }

    /** Objects nobody has classified may be anything but the logs and reports that other components leave there. */
    private static boolean matters(DataStore store, Context context) {
        return Classified.isOpen(store, context) && !AuditRecords.takesRecords(store, context);
    }
}
