/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Network;
import org.plumbline.rules.internal.AddressRanges;
import org.plumbline.rules.internal.Cidr;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Subnets;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A network that is used up by the subnets it has. */
public final class NoAddressesForGrowth extends Rule<Network> {

    public NoAddressesForGrowth() {
        super(Network.class, rule("REL-NET-005", "Network has no addresses left for another subnet")
                .medium()
                .bestPractices("REL02-BP03")
                .effort(Effort.MEDIUM)
                .explanation("The subnets take up so much of the network's range that no further one of their size "
                        + "fits in, neither for a new zone nor for a new part of the workload.")
                .impact("The day a zone has to be added or replaced, the network must be rebuilt first, and the "
                        + "project waits for it.")
                .remediation("Choose a range at least twice as large as the subnets of today need, or add a second "
                        + "range to the network while none of the joined networks uses it."));
    }

    @Override
    public Outcome check(Network network, Context context) {
        Cidr range = AddressRanges.of(network).orElse(null);
        if (range == null) {
            return Outcome.notApplicable();
        }
        List<Cidr> subnets = AddressRanges.of(Subnets.of(network, context)).stream().filter(range::contains).toList();
        int largest = subnets.stream().mapToInt(Cidr::prefix).min().orElse(0);
        if (largest == 0) {
            return Outcome.notApplicable();
        }
        return range.free(largest, subnets).isPresent() ? Outcome.satisfied()
                : Outcome.violated(Names.of(network) + " (" + range + ") has no room for another subnet of size /"
                        + largest + ".", "Its " + subnets.size() + (subnets.size() == 1 ? " subnet takes"
                        : " subnets take") + " up what there is.");
    }
}
