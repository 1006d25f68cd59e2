/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__COMPRESSION;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Text that travels at full length. */
public final class UncompressedAnswers extends Rule<NetworkEntry> {

    private static final Parameter MUCH = Parameter.of("muchGigabytes", 100,
            "Gigabytes a month through the network from which on it is asked whether they are compressed.");

    public UncompressedAnswers() {
        super(NetworkEntry.class, rule("SUS-NET-001", "Content delivery network does not compress")
                .medium()
                .bestPractices("SUS04-BP07", "SUS03-BP04", "COST08-BP03", "PERF04-BP05")
                .effort(Effort.LOW)
                .explanation("The content delivery network sends text such as pages, scripts and data as it is, "
                        + "although every browser takes it compressed, at a third of the size or less.")
                .impact("Users on slow lines wait longer, and every gigabyte is carried and paid for several times "
                        + "over.")
                .remediation("Turn on compression for every behaviour, accept gzip and Brotli in the cache key, and "
                        + "send pictures in a modern format.")
                .parameters(MUCH));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (entry.getKind() != NetworkEntryKind.CDN
                || entry.getCompression() == Fact.UNKNOWN && !carriesMuch(entry, context)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(entry);
        return Outcome.required(entry.getCompression(),
                () -> Outcome.violated(name + " does not compress its answers.",
                        "Text is about a third as large when it is compressed."),
                "Does " + name + " compress its answers?", entry, NETWORK_ENTRY__COMPRESSION);
    }

    private static boolean carriesMuch(NetworkEntry entry, Context context) {
        double volume = 0;
        for (DataFlow flow : context.incoming(entry)) {
            volume += flow.getMonthlyGigabytes();
        }
        return volume >= context.value(MUCH);
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Compress the answers of " + Names.of(entry),
                Change.set(entry, NETWORK_ENTRY__COMPRESSION, Fact.YES)));
    }
}
