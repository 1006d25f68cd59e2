/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PLAIN_TEXT_SECRETS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.SecretStore;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Credentials that stand readable in a configuration. */
public final class PlainTextSecrets extends Rule<Component> {

    public PlainTextSecrets() {
        super(Component.class, rule("SEC-SECRET-001", "Credentials stand in the configuration in plain text")
                .high()
                .bestPractices("SEC02-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Environment variables or settings of the component contain passwords or keys. Everybody "
                        + "who may look at the configuration, a log or the template knows them.")
                .impact("The credentials leak with the next screenshot or repository, and every system they open has "
                        + "to be cleaned up.")
                .remediation("Put the credentials into a secret store and let the component read them with its role. "
                        + "Change each credential that stood in the configuration."));
    }

    @Override
    public Outcome check(Component component, Context context) {
        return switch (component.getPlainTextSecrets()) {
            case YES -> Outcome.violated("The configuration of " + Names.of(component) + " contains credentials.",
                    "Whoever can read the configuration can use them.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> component instanceof Compute && needsCredentials(component, context)
                    ? Outcome.unknown("Where does " + Names.of(component) + " get its credentials from: do any stand "
                            + "in its configuration?", component, COMPONENT__PLAIN_TEXT_SECRETS)
                    : Outcome.notApplicable();
        };
    }

    @Override
    public List<Fix> fixes(Component component, Context context) {
        return List.of(Fix.of("Keep the credentials of " + Names.of(component) + " in a secret store",
                Change.set(component, COMPONENT__PLAIN_TEXT_SECRETS, Fact.NO))
                .withTradeOff("Reading a secret adds a call at start and a small monthly price a secret."));
    }

    private static boolean needsCredentials(Component component, Context context) {
        boolean needed = false;
        for (DataFlow flow : context.outgoing(component)) {
            Node target = context.target(flow).orElse(null);
            if (target instanceof SecretStore) {
                return false;
            }
            needed |= target instanceof ExternalSystem || target instanceof DataStore store && hasPasswords(store);
        }
        return needed;
    }

    private static boolean hasPasswords(DataStore store) {
        return switch (store.getKind()) {
            case RELATIONAL, DOCUMENT, WAREHOUSE -> true;
            default -> false;
        };
    }
}
