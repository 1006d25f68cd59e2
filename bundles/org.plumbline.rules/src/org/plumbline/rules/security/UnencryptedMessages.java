/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DATA_CLASS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataClass;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Messages that wait in plain text. */
public final class UnencryptedMessages extends Rule<Messaging> {

    public UnencryptedMessages() {
        super(Messaging.class, rule("SEC-DATA-003", "Sensitive messages wait unencrypted")
                .high()
                .bestPractices("SEC08-BP02", "SEC08-BP03")
                .effort(Effort.LOW)
                .explanation("The queue, topic or stream keeps messages unencrypted until they are taken. They often "
                        + "carry whole records of the stores that are encrypted.")
                .impact("Data that is protected everywhere else can be read here, and the audit fails on the detour.")
                .remediation("Turn on encryption with a managed key. Give senders and receivers the use of the key in "
                        + "their roles."));
    }

    @Override
    public Outcome check(Messaging messaging, Context context) {
        boolean sensitive = Known.sensitive(messaging.getDataClass());
        if (!sensitive && messaging.getDataClass() != DataClass.UNKNOWN) {
            return Outcome.notApplicable();
        }
        String name = Names.of(messaging);
        return switch (Known.encryptedAtRest(messaging, context)) {
            case YES -> Outcome.satisfied();
            case NO -> sensitive
                    ? Outcome.violated(name + " does not encrypt the messages it keeps.",
                            "It carries " + Known.words(messaging.getDataClass()) + " data.")
                    : Outcome.unknown("How sensitive are the messages that " + name + " keeps unencrypted?", messaging,
                            COMPONENT__DATA_CLASS);
            case UNKNOWN -> sensitive
                    ? Outcome.unknown("Does " + name + " encrypt the messages it keeps?", messaging,
                            COMPONENT__ENCRYPTED_AT_REST)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Messaging messaging, Context context) {
        return List.of(Fix.of("Encrypt the messages in " + Names.of(messaging),
                Change.set(messaging, COMPONENT__ENCRYPTED_AT_REST, Fact.YES))
                .withTradeOff("Senders and receivers in other accounts need the use of the key."));
    }
}
