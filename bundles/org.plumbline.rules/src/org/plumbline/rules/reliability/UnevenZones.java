/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__CROSS_ZONE;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.ZoneLoss;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Zones that get the same load and have unlike numbers of copies. */
public final class UnevenZones extends Rule<NetworkEntry> {

    public UnevenZones() {
        super(NetworkEntry.class, rule("REL-BALANCE-001", "Copies in one zone get more load than those in another")
                .medium()
                .bestPractices("REL11-BP02", "REL10-BP01")
                .effort(Effort.LOW)
                .explanation("The load balancer gives every zone the same share and keeps it within the zone. Copies "
                        + "that do not divide evenly among the zones, or fail in one, get more than their share.")
                .impact("Customers who happen to land in the smaller zone wait, and its copies fail first when the "
                        + "load grows.")
                .remediation("Turn on balancing across zones, or run a number of copies that the number of zones "
                        + "divides."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (!Entries.isLoadBalancer(entry)) {
            return Outcome.notApplicable();
        }
        Compute uneven = null;
        boolean known = false;
        for (DataFlow flow : context.outgoing(entry)) {
            if (context.target(flow).orElse(null) instanceof Compute compute) {
                int copies = copies(compute);
                known |= ZoneLoss.running(compute) > 0;
                uneven = uneven == null && copies > 0 && copies % compute.getZoneCount() != 0 ? compute : uneven;
            }
        }
        if (uneven == null) {
            return known ? Outcome.satisfied() : copiesUnknown(entry);
        }
        Compute target = uneven;
        String spread = copies(target) + " copies of " + Names.of(target) + " over " + target.getZoneCount() + " zones";
        return Outcome.required(entry.getCrossZone(),
                () -> Outcome.violated(Names.of(entry) + " keeps requests in their zone, with " + spread + ".",
                        "Each zone gets the same share, whatever the number of its copies.", target),
                "Does " + Names.of(entry) + " balance " + spread + " across zones?", entry,
                NETWORK_ENTRY__CROSS_ZONE);
    }

    /** Requests that stay in their zone hit it unevenly sooner or later; packets often stay on purpose. */
    private static Outcome copiesUnknown(NetworkEntry entry) {
        return entry.getCrossZone() == Fact.NO && !Entries.passesPackets(entry)
                ? Outcome.violated(Names.of(entry) + " keeps requests in their zone.",
                        "A zone that loses copies gets the same share as before.")
                : Outcome.notApplicable();
    }

    /** Copies that run in at least as many zones as there are; 0 when that is not known. */
    private static int copies(Compute compute) {
        int copies = ZoneLoss.running(compute);
        return compute.isSetZoneCount() && compute.getZoneCount() > 1 && copies >= compute.getZoneCount() ? copies : 0;
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Balance " + Names.of(entry) + " across zones",
                Change.set(entry, NETWORK_ENTRY__CROSS_ZONE, Fact.YES))
                .withTradeOff("Traffic between zones may be charged, and a fault in one zone reaches the others."));
    }
}
