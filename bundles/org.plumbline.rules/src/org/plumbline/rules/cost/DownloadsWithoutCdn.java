/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.cost;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/**
 * Large downloads that leave the cloud at the highest price. CloudFront takes nothing for what it fetches from the same
 * cloud and for the first terabyte a month, and its price falls with the volume (its price page, 2025).
 */
public final class DownloadsWithoutCdn extends Rule<DataFlow> {

    private static final Parameter LARGE = Parameter.of("largeGigabytes", 1000,
            "Gigabytes a month from which on a content delivery network pays off.");

    public DownloadsWithoutCdn() {
        super(DataFlow.class, rule("COST-NET-003", "Large downloads leave the cloud without a CDN")
                .medium()
                .bestPractices("COST08-BP03", "COST08-BP02", "SUS04-BP07")
                .effort(Effort.MEDIUM)
                .explanation("Users fetch more than a terabyte a month straight from a Region. Each gigabyte that "
                        + "leaves is charged, also when the same file is fetched again and again.")
                .impact("Transfer to users outgrows the price of the servers, and popular content is punished.")
                .remediation("Put a content delivery network in front, let it keep what many fetch, and set for how "
                        + "long. Compress what is text.")
                .parameters(LARGE));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        if (!(context.source(flow).orElse(null) instanceof Client)) {
            return Outcome.notApplicable();
        }
        Node target = context.target(flow).orElse(null);
        if (target instanceof NetworkEntry entry && entry.getKind() == NetworkEntryKind.CDN) {
            return Outcome.satisfied();
        }
        if (!servesContent(target)) {
            return Outcome.notApplicable();
        }
        String name = Names.of(flow, context);
        if (!flow.isSetMonthlyGigabytes()) {
            return target instanceof DataStore
                    ? Outcome.unknown("How many gigabytes a month does " + name + " carry?", flow,
                            DATA_FLOW__MONTHLY_GIGABYTES)
                    : Outcome.notApplicable();
        }
        return flow.getMonthlyGigabytes() < context.value(LARGE) ? Outcome.satisfied()
                : Outcome.violated(name + " carries " + Figures.text(flow.getMonthlyGigabytes())
                        + " GB a month straight out of the Region.", "Every gigabyte is charged at the full price.",
                        target);
    }

    private static boolean servesContent(Node target) {
        if (target instanceof NetworkEntry entry) {
            return entry.getKind() == NetworkEntryKind.LOAD_BALANCER || entry.getKind() == NetworkEntryKind.API_GATEWAY;
        }
        return target instanceof Compute
                || target instanceof DataStore store && store.getKind() == DataStoreKind.OBJECT;
    }
}
