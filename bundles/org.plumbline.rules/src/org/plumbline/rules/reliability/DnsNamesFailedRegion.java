/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__HEALTH_CHECK;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Region;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Spread;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Names that lead into a Region that is down. */
public final class DnsNamesFailedRegion extends Rule<NetworkEntry> {

    public DnsNamesFailedRegion() {
        super(NetworkEntry.class, rule("REL-HEALTH-002", "DNS goes on naming a Region that is down")
                .high()
                .bestPractices("REL11-BP02", "REL11-BP01", "REL13-BP05")
                .effort(Effort.LOW)
                .explanation("DNS spreads users over Regions and does not check whether the Regions are healthy. It "
                        + "keeps sending users to one that cannot answer.")
                .impact("A Region fails, the other one is ready, and half of the customers still see errors until "
                        + "somebody changes the records by hand.")
                .remediation("Attach a health check to the records of each Region, let it test what users do and keep "
                        + "the time to live at a minute or less."));
    }

    @Override
    public Outcome check(NetworkEntry dns, Context context) {
        if (dns.getKind() != NetworkEntryKind.DNS) {
            return Outcome.notApplicable();
        }
        Set<String> regions = new LinkedHashSet<>();
        for (DataFlow flow : context.outgoing(dns)) {
            context.target(flow).flatMap(target -> context.enclosing(target, Region.class))
                    .ifPresent(region -> regions.add(Spread.key(region)));
        }
        if (regions.size() < 2) {
            return Outcome.notApplicable();
        }
        String name = Names.of(dns);
        return Outcome.required(dns.getHealthCheck(),
                () -> Outcome.violated(name + " sends users to " + String.join(" and ",
                        regions.stream().limit(2).toList()) + " whether they are healthy or not.",
                        "Users reach the failed Region until a person changes the records."),
                "Does " + name + " check the health of what its names lead to?", dns, COMPONENT__HEALTH_CHECK);
    }

    @Override
    public List<Fix> fixes(NetworkEntry dns, Context context) {
        return List.of(Fix.of("Check the health of the Regions behind " + Names.of(dns),
                Change.set(dns, COMPONENT__HEALTH_CHECK, Fact.YES))
                .withTradeOff("A check that is too strict sends everybody to one Region, which has to bear it."));
    }
}
