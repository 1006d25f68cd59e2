/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Client;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Distances;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Files that each user fetches from where they are kept. */
public final class FilesWithoutCdn extends Rule<DataStore> {

    /** Percent of reads below which users bring files and do not fetch them. */
    private static final double HALF = 50;

    public FilesWithoutCdn() {
        super(DataStore.class, rule("PERF-CDN-001", "Users load files straight from the object store")
                .medium()
                .bestPractices("PERF03-BP05", "PERF04-BP02", "PERF04-BP06")
                .effort(Effort.MEDIUM)
                .explanation("Users load files from the object store itself. Each file travels the whole way from its "
                        + "Region again for every user.")
                .impact("Pages open slowly far from the Region, and every download is paid for at the price of the "
                        + "internet.")
                .remediation("Put a content delivery network in front of the store, allow reads by it alone, and give "
                        + "each file a time that it may be kept."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getKind() != DataStoreKind.OBJECT) {
            return Outcome.notApplicable();
        }
        List<DataFlow> downloads = downloads(store, context);
        return downloads.isEmpty() ? Outcome.notApplicable()
                : Outcome.violated("Users load files of " + Names.of(store) + " straight from its Region.",
                        "No copy near the users takes any of the load or the distance.", downloads);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return List.of(CdnInFront.of(store, downloads(store, context), context));
    }

    private static List<DataFlow> downloads(DataStore store, Context context) {
        return Callers.requests(context.incoming(store)).stream()
                .filter(flow -> !flow.isSetReadSharePercent() || flow.getReadSharePercent() >= HALF)
                .filter(flow -> context.source(flow).orElse(null) instanceof Client client && !isStaff(client)
                        && !isNear(client, store, context)).toList();
    }

    /** A few people of the company need no network of copies. */
    private static boolean isStaff(Client client) {
        return "client.operator".equals(client.getService());
    }

    private static boolean isNear(Client client, DataStore store, Context context) {
        return Distances.regionOf(store, context).filter(r -> r.area().equals(client.getArea().getName())).isPresent();
    }
}
