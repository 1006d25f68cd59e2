/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Data on disk that anybody with the disk can read. */
public final class UnencryptedAtRest extends Rule<DataStore> {

    public UnencryptedAtRest() {
        super(DataStore.class, rule("SEC-DATA-002", "Stored data is not encrypted")
                .high()
                .bestPractices("SEC08-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The data store keeps its data unencrypted. Copies, snapshots and backups of it are "
                        + "unencrypted too.")
                .impact("A shared snapshot or a stolen disk discloses the data, and most compliance audits fail on "
                        + "it.")
                .remediation("Turn on encryption at rest with a managed key. For a database that exists, restore an "
                        + "encrypted copy of its snapshot and switch over."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getDataClass() == DataClass.PUBLIC) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(Known.encryptedAtRest(store, context),
                () -> Outcome.violated(name + " does not encrypt what it stores.",
                        "It holds " + Known.words(store.getDataClass()) + " data, and its copies and backups are as "
                                + "readable as itself."),
                "Does " + name + " encrypt what it stores?", store, COMPONENT__ENCRYPTED_AT_REST);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Encrypt " + Names.of(store),
                Change.set(store, COMPONENT__ENCRYPTED_AT_REST, Fact.YES))
                .withTradeOff("A data store that is in use has to be copied into an encrypted one."));
    }
}
