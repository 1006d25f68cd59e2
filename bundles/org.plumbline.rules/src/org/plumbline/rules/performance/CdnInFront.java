/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import java.util.List;

import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.rules.internal.Detour;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;

/** The fix that lets users reach a component through a content delivery network. */
final class CdnInFront {

    private CdnInFront() {
    }

    /** @param flows flows of users that end at the target, at least one */
    static Fix of(Node target, List<DataFlow> flows, Context context) {
        NetworkEntry cdn = PlumblineFactory.eINSTANCE.createNetworkEntry();
        cdn.setName("Content delivery network");
        cdn.setService("aws.cloudfront");
        cdn.setKind(NetworkEntryKind.CDN);
        cdn.setInternetFacing(Fact.YES);
        cdn.setCaching(Fact.YES);
        cdn.setEncryptedInTransit(Fact.YES);
        cdn.setLogging(Fact.YES);
        Detour detour = new Detour(cdn, context.workload(), context);
        flows.forEach(detour::redirect);
        detour.onTo(target, flows.get(0));
        return new Fix("Let users reach " + Names.of(target) + " through a content delivery network",
                "Content is served from copies: set for each kind how old it may be.", detour.changes());
    }
}
