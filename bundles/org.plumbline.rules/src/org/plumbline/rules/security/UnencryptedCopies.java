/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** Copies of data beside the stores that are protected. */
public final class UnencryptedCopies extends FactRule<Component> {

    public UnencryptedCopies() {
        super(Component.class, rule("SEC-DATA-012", "Cached answers or build results are kept unencrypted")
                .medium()
                .bestPractices("SEC08-BP02", "SEC08-BP03")
                .effort(Effort.LOW)
                .explanation("The gateway keeps answers, or the build keeps its results, without "
                        + "encryption. They repeat data, settings and code that is encrypted everywhere else.")
                .impact("What is protected in the database can be read from a copy that nobody "
                        + "thinks of.")
                .remediation("Turn on encryption of the cache or of the results. Keep answers with "
                        + "personal data out of shared caches."),
                COMPONENT__ENCRYPTED_AT_REST, Component::getEncryptedAtRest, Fact.YES);
    }

    @Override
    protected boolean concerns(Component component, Context context) {
        return (component instanceof NetworkEntry || component instanceof DeliveryPipeline)
                && component.getDataClass() != DataClass.PUBLIC;
    }

    @Override
    protected boolean worthAsking(Component component, Context context) {
        return component instanceof NetworkEntry entry && entry.getCaching() == Fact.YES
                && entry.getKind() == NetworkEntryKind.API_GATEWAY && Known.sensitive(entry.getDataClass());
    }

    @Override
    protected String question(String name) {
        return "Does " + name + " encrypt the answers it keeps?";
    }

    @Override
    protected Outcome broken(Component component, String name, Context context) {
        return Outcome.violated(name + " keeps copies of data unencrypted.",
                "They are as readable as the data stores are not.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Encrypt the copies that " + name + " keeps", mend)
                .withTradeOff("Reading them needs the use of a key.");
    }
}
