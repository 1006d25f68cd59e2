/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__MULTI_ZONE;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__REPLICAS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Environments;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.PrivateConnections;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A site that hangs on one line. */
public final class SinglePrivateConnection extends Rule<NetworkEntry> {

    public SinglePrivateConnection() {
        super(NetworkEntry.class, rule("REL-NET-001", "One connection joins the cloud and another site")
                .high()
                .bestPractices("REL02-BP02", "REL02-BP01")
                .effort(Effort.MEDIUM)
                .explanation("A single VPN or leased line leads to a site on premises, and no second one would take "
                        + "over. Both its ends have one device each that can fail.")
                .impact("A digger or a failed router cuts the workload off from systems it needs, for as long as the "
                        + "repair takes.")
                .remediation("Add a second connection over another device and another provider or place: a second "
                        + "line, or a VPN as a standby of a line. Try the fail-over."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!PrivateConnections.isConnection(entry) || Environments.mayBeDown(entry, context)) {
            return Outcome.notApplicable();
        }
        if (context.analysis(PrivateConnections.ANALYSIS).getOrDefault(entry, 0) > 0) {
            return Outcome.satisfied();
        }
        String name = Names.of(entry);
        if (!entry.isSetReplicas()) {
            return Outcome.unknown("Over how many independent lines or tunnels does " + name + " run?", entry,
                    COMPONENT__REPLICAS);
        }
        return entry.getReplicas() > 1 ? Outcome.satisfied()
                : Outcome.violated(name + " is the only connection to the other site.",
                        "When it fails there is no other way between the two.");
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Add a second connection beside " + Names.of(entry),
                Change.set(entry, COMPONENT__REPLICAS, 2), Change.set(entry, COMPONENT__MULTI_ZONE, Fact.YES))
                .withTradeOff("The second line is paid for all the time."));
    }
}
