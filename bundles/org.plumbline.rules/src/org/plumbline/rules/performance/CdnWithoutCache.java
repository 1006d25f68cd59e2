/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__CACHING;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A content delivery network that is told to keep nothing. */
public final class CdnWithoutCache extends Rule<NetworkEntry> {

    public CdnWithoutCache() {
        super(NetworkEntry.class, rule("PERF-CDN-002", "Content delivery network keeps no copies")
                .medium()
                .bestPractices("PERF03-BP05", "PERF04-BP02")
                .effort(Effort.LOW)
                .explanation("The content delivery network is set to keep nothing, so every request goes on to the "
                        + "origin and takes the long way.")
                .impact("The company pays for a network that makes pages hardly faster, and peaks reach its servers in "
                        + "full.")
                .remediation("Let it keep what is the same for all users, such as pictures, scripts and catalogue "
                        + "pages, from seconds to months. Leave out only what is personal."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (entry.getKind() != NetworkEntryKind.CDN) {
            return Outcome.notApplicable();
        }
        return entry.getCaching() != Fact.NO ? Outcome.satisfied()
                : Outcome.violated(Names.of(entry) + " keeps no copies.",
                        "Every request takes the whole way to the origin.");
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Let " + Names.of(entry) + " keep copies",
                Change.set(entry, NETWORK_ENTRY__CACHING, Fact.YES))
                .withTradeOff("Users may see content that is as old as its time to live."));
    }
}
