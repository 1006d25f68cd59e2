/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__CUSTOMER_MANAGED_KEY;
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

/** Encryption that the team cannot take back. */
public final class ProvidersKeyForPersonalData extends Rule<DataStore> {

    public ProvidersKeyForPersonalData() {
        super(DataStore.class, rule("SEC-KEY-001", "Personal or secret data is encrypted with a shared key of the "
                + "provider")
                .medium()
                .bestPractices("SEC08-BP01", "SEC07-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The store encrypts with the provider's own key. Every principal with access to the "
                        + "store can decrypt, and the team can neither separate, record nor withdraw the use of the "
                        + "key.")
                .impact("The company cannot cut off access to the data in an incident, and regulators ask why.")
                .remediation("Encrypt with a key of the team whose policy names who may decrypt. Rotate it yearly and "
                        + "let nobody delete it at once."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getDataClass().compareTo(DataClass.PERSONAL) < 0 || store.getEncryptedAtRest() == Fact.NO) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getCustomerManagedKey(),
                () -> Outcome.violated(name + " is encrypted with a key that the team does not control.",
                        "It holds " + Known.words(store.getDataClass()) + " data."),
                "Is " + name + " encrypted with a key that the team controls?", store,
                COMPONENT__CUSTOMER_MANAGED_KEY);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(Fix.of("Encrypt " + Names.of(store) + " with a key of the team",
                Change.set(store, COMPONENT__CUSTOMER_MANAGED_KEY, Fact.YES))
                .withTradeOff("The key costs a monthly fee and by use; losing it loses the data."));
    }
}
