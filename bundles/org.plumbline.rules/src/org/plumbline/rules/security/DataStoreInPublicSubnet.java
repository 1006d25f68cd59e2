/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__PUBLIC_ACCESS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Placement;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A data store among the machines that the internet has a route to. */
public final class DataStoreInPublicSubnet extends Rule<DataStore> {

    public DataStoreInPublicSubnet() {
        super(DataStore.class, rule("SEC-NET-001", "Data store is placed in a public subnet")
                .high()
                .bestPractices("SEC05-BP01")
                .effort(Effort.MEDIUM)
                .explanation("The subnet of the data store has a route to an internet gateway. One wrong traffic rule "
                        + "or one public address then opens the data to the world.")
                .impact("A single slip in a later change exposes the data, and nobody notices before it is used.")
                .remediation("Move the data store into a private subnet without a route to an internet gateway. Keep "
                        + "public subnets for load balancers and NAT gateways."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        Optional<Subnet> subnet = context.enclosing(store, Subnet.class);
        if (subnet.isEmpty() || store.getKind() == DataStoreKind.BLOCK) {
            return Outcome.notApplicable();
        }
        String name = Names.of(subnet.get());
        return switch (subnet.get().getPublicAccess()) {
            case YES -> Outcome.violated(Names.of(store) + " stands in the public subnet " + name + ".",
                    "The route to the internet exists, so only traffic rules keep strangers away from "
                            + Known.words(store.getDataClass()) + " data.", subnet.get());
            case NO -> Outcome.satisfied();
            case UNKNOWN -> Outcome.unknown("Does a route lead from subnet " + name + " to an internet gateway?",
                    subnet.get(), SUBNET__PUBLIC_ACCESS);
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        return Placement.intoPrivateSubnet(store, context).stream().toList();
    }
}
