/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__CERTIFICATE_RENEWAL;
import static org.plumbline.model.PlumblinePackage.Literals.SECRET_STORE__ROTATION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A certificate that runs out when a person forgets it. */
public final class CertificateRenewedByHand extends Rule<Component> {

    public CertificateRenewedByHand() {
        super(Component.class, rule("SEC-KEY-003", "Certificate is renewed by hand")
                .medium()
                .bestPractices("SEC09-BP01")
                .effort(Effort.LOW)
                .explanation("Nobody but a person renews the certificate before it runs out, and its private key "
                        + "passes through that person's machine.")
                .impact("On the day it runs out customers see a warning instead of the service, and the key may long "
                        + "be in other hands.")
                .remediation("Issue certificates with a service that renews them by itself, proved by DNS records. "
                        + "Raise an alarm 30 days before the end."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        if (component instanceof NetworkEntry entry) {
            return switch (entry.getCertificateRenewal()) {
                case YES -> Outcome.satisfied();
                case NO -> broken("A certificate of " + Names.of(entry));
                case UNKNOWN -> Outcome.notApplicable();
            };
        }
        if (!(component instanceof SecretStore store) || store.getKind() != SecretKind.CERTIFICATE) {
            return Outcome.notApplicable();
        }
        String name = Names.of(store);
        return Outcome.required(store.getRotation(), () -> broken(name), "Is " + name + " renewed automatically?",
                store, SECRET_STORE__ROTATION);
    }

    private static Outcome broken(String certificate) {
        return Outcome.violated(certificate + " has to be renewed by a person.", "It runs out when nobody acts.");
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        Change renew = Change.set(component, component instanceof NetworkEntry ? NETWORK_ENTRY__CERTIFICATE_RENEWAL
                : SECRET_STORE__ROTATION, Fact.YES);
        String what = component instanceof NetworkEntry ? "the certificates of " : "";
        return List.of(Fix.of("Renew " + what + Names.of(component) + " automatically", renew)
                .withTradeOff("Clients that pin the old certificate have to be changed."));
    }
}
