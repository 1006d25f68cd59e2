/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__RECREATABLE;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__VERSIONING;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__VERSION_EXPIRY;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Backups;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Files that are gone once they are overwritten. */
public final class ObjectsNotRecoverable extends Rule<DataStore> {

    public ObjectsNotRecoverable() {
        super(DataStore.class, rule("REL-BACKUP-004", "Deleted objects cannot be brought back")
                .high()
                .bestPractices("REL09-BP01", "REL09-BP03")
                .effort(Effort.LOW)
                .explanation("The object store keeps no older versions and is not backed up, and what is in it exists "
                        + "nowhere else. Its copies in several zones repeat a deletion faithfully.")
                .impact("A faulty clean-up job or a stolen key destroys customers' documents for good.")
                .remediation("Keep old versions for a month and delete them by a lifecycle rule, or back the store up. "
                        + "Lock objects that the law asks to keep."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() != DataStoreKind.OBJECT || store.getRecreatable() == Fact.YES
                || "aws.ecr".equals(store.getService())) {
            return Outcome.notApplicable();
        }
        if (store.getVersioning() == Fact.YES || store.getWriteOnce() == Fact.YES
                || Backups.taken(store) == Fact.YES) {
            return Outcome.satisfied();
        }
        String name = Names.of(store);
        boolean irreplaceable = store.getRecreatable() == Fact.NO;
        boolean matters = irreplaceable || Known.sensitive(store.getDataClass())
                || Stakes.CRITICAL.in(context.workload(), context);
        if (!matters) {
            return Outcome.notApplicable();
        }
        if (store.getVersioning() == Fact.UNKNOWN) {
            return Outcome.unknown("Are overwritten and deleted objects of " + name + " kept?", store,
                    DATA_STORE__VERSIONING);
        }
        return irreplaceable ? Outcome.violated(name + " keeps nothing of what is deleted or overwritten.",
                "Its data exists nowhere else.")
                : Outcome.unknown("Can the data of " + name + " be made again from elsewhere?", store,
                        DATA_STORE__RECREATABLE);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Keep old versions in " + Names.of(store) + " for a while",
                Change.set(store, DATA_STORE__VERSIONING, Fact.YES),
                Change.set(store, DATA_STORE__VERSION_EXPIRY, Fact.YES))
                .withTradeOff("Raises cost by the storage of the old versions; deleting for good takes longer."));
    }
}
