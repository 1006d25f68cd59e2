/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__AUTHENTICATION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.DataClass;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An interface that asks nobody who they are. */
public final class UnauthenticatedInterface extends Rule<NetworkEntry> {

    public UnauthenticatedInterface() {
        super(NetworkEntry.class, rule("SEC-AUTH-001", "Public interface asks callers for no identity")
                .high()
                .bestPractices("SEC03-BP01", "SEC09-BP03")
                .effort(Effort.MEDIUM)
                .explanation("The API gateway faces the internet and lets callers in without authentication, so "
                        + "everything behind it has to defend itself.")
                .impact("Strangers read data and trigger work at the company's expense, and nobody can tell them from "
                        + "customers.")
                .remediation("Put an authorizer on every route: tokens of the user pool for people, signed requests "
                        + "for systems. Declare what is public on purpose as public data."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (entry.getKind() != NetworkEntryKind.API_GATEWAY || entry.getInternetFacing() == Fact.NO
                || entry.getDataClass() == DataClass.PUBLIC) {
            return Outcome.notApplicable();
        }
        return switch (entry.getAuthentication()) {
            case NONE -> Outcome.violated(Names.of(entry) + " lets callers in without authentication.",
                    "Anybody who finds its address can call it.");
            case UNKNOWN -> Outcome.unknown("How do callers of " + Names.of(entry) + " prove who they are?", entry,
                    COMPONENT__AUTHENTICATION);
            default -> Outcome.satisfied();
        };
    }
}
