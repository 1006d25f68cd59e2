/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__CONTRACT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** An interface whose callers have to guess. */
public final class InterfaceWithoutContract extends Rule<NetworkEntry> {

    /** Services that cannot be set up without a schema. */
    private static final Set<String> WITH_SCHEMA = Set.of("aws.appsync");

    public InterfaceWithoutContract() {
        super(NetworkEntry.class, rule("REL-API-001", "Callers get no contract of the interface")
                .medium()
                .bestPractices("REL03-BP03")
                .effort(Effort.MEDIUM)
                .explanation("No versioned description says what the interface accepts, returns and promises. Callers "
                        + "rely on what they happened to see.")
                .impact("A harmless change breaks partners' systems overnight, and finding out whose fault it is takes "
                        + "days.")
                .remediation("Describe the interface in OpenAPI or a schema, keep it beside the code, check requests "
                        + "against it and add a new version for changes that break callers."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (entry.getKind() != NetworkEntryKind.API_GATEWAY || context.incoming(entry).isEmpty()) {
            return Outcome.notApplicable();
        }
        Fact contract = entry.getContract();
        if (contract == Fact.UNKNOWN && entry.getService() != null && WITH_SCHEMA.contains(entry.getService())) {
            return Outcome.satisfied();
        }
        if (contract == Fact.UNKNOWN && !Stakes.OPERATED.in(context.workload(), context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(entry);
        return Outcome.required(contract,
                () -> Outcome.violated("Callers of " + name + " get no description of what it promises.",
                        "Nobody can tell which changes break them."),
                "Do callers of " + name + " get a versioned description of it?", entry, NETWORK_ENTRY__CONTRACT);
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Give callers of " + Names.of(entry) + " a versioned contract",
                Change.set(entry, NETWORK_ENTRY__CONTRACT, Fact.YES))
                .withTradeOff("Old versions have to be served until their callers have moved."));
    }
}
