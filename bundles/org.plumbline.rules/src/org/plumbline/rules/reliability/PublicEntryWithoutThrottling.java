/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__THROTTLING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A door that lets everybody in at once. */
public final class PublicEntryWithoutThrottling extends Rule<NetworkEntry> {

    public PublicEntryWithoutThrottling() {
        super(NetworkEntry.class, rule("REL-THROTTLE-001", "Public entry does not limit requests")
                .high()
                .bestPractices("REL05-BP02", "REL05-BP04")
                .effort(Effort.LOW)
                .explanation("The entry faces the internet and passes every request on. Nothing refuses what exceeds "
                        + "the load that was planned and tested for.")
                .impact("One caller with a faulty loop, or a crowd after a broadcast, takes the service from all "
                        + "others.")
                .remediation("Set a limit for each caller and one for all, a little above the tested load. Answer what "
                        + "exceeds it at once with status 429 and a time to come back."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.facesInternet(entry)) {
            return Outcome.notApplicable();
        }
        if (entry.getThrottling() == Fact.UNKNOWN && entry.getKind() != NetworkEntryKind.API_GATEWAY) {
            return Outcome.notApplicable();
        }
        String name = Names.of(entry);
        return Outcome.required(entry.getThrottling(),
                () -> Outcome.violated(name + " refuses no requests, however many come.",
                        "It faces the internet, where the number of callers is not the team's to decide."),
                "Does " + name + " refuse requests above a limit?", entry, NETWORK_ENTRY__THROTTLING);
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Limit the requests to " + Names.of(entry),
                Change.set(entry, NETWORK_ENTRY__THROTTLING, Fact.YES))
                .withTradeOff("A limit that is too low turns customers away in a good hour."));
    }
}
