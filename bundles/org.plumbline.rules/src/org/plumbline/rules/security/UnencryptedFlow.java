/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__DATA_CLASS;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__ENCRYPTED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Transit;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Traffic that others can read on its way. What a public entry accepts is {@link EntryAcceptsPlainText}'s concern. */
public final class UnencryptedFlow extends Rule<DataFlow> {

    public UnencryptedFlow() {
        super(DataFlow.class, rule("SEC-TRANSIT-001", "Sensitive or public traffic is not encrypted")
                .high()
                .bestPractices("SEC09-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The flow is not encrypted although it crosses the internet or carries sensitive data. "
                        + "Whoever sits on the way can read and change it.")
                .impact("Credentials and customers' data are read in passing, and forged answers reach users in the "
                        + "company's name.")
                .remediation("Serve the target over TLS 1.2 or later with a managed certificate. Refuse connections "
                        + "without TLS and redirect HTTP to HTTPS."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (context.target(flow).orElse(null) instanceof NetworkEntry entry && Entries.facesInternet(entry)) {
            return Outcome.notApplicable();
        }
        boolean outside = Transit.crossesInternet(flow, context);
        boolean sensitive = Known.sensitive(flow.getDataClass());
        return switch (Transit.encrypted(flow)) {
            case YES -> Outcome.satisfied();
            case NO -> outside || sensitive ? violated(flow, outside, context) : internal(flow, context);
            case UNKNOWN -> outside || sensitive
                    ? Outcome.unknown("Is " + Names.of(flow, context) + " encrypted on the way?", flow,
                            DATA_FLOW__ENCRYPTED)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Transit.encrypt(flow, context));
    }

    private static Outcome violated(DataFlow flow, boolean outside, Context context) {
        String why = outside ? "It crosses the internet, where anybody on the way can read and change it."
                : "It carries " + Known.words(flow.getDataClass()) + " data.";
        return Outcome.violated(Names.of(flow, context) + " is not encrypted.", why);
    }

    private static Outcome internal(DataFlow flow, Context context) {
        if (flow.getDataClass() != DataClass.UNKNOWN) {
            return Outcome.satisfied();
        }
        return SensitiveDataInTheClear.decides(flow, context) ? Outcome.notApplicable()
                : Outcome.unknown("How sensitive is the data that " + Names.of(flow, context)
                        + " carries unencrypted?", flow, DATA_FLOW__DATA_CLASS);
    }
}
