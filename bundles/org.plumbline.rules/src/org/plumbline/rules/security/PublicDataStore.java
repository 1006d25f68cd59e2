/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__INTERNET_FACING;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__PUBLIC_ACCESS_BLOCKED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Placement;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A data store that anybody on the internet can talk to. */
public final class PublicDataStore extends Rule<DataStore> {

    public PublicDataStore() {
        super(DataStore.class, rule("SEC-DATA-001", "Data store is reachable from the internet")
                .high()
                .bestPractices("SEC05-BP01", "SEC08-BP04")
                .effort(Effort.MEDIUM)
                .explanation("The data store takes connections from the internet, so a leaked password, a missing "
                        + "patch or a wrong policy is all that stands between a stranger and its data.")
                .impact("Customers' records can be copied, changed or held to ransom, with the notifications, fines "
                        + "and loss of trust that follow.")
                .remediation("Place the data store in a private subnet, or block public access for an object store. "
                        + "Let only the components that use it connect. Publish files through a CDN."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (store.getDataClass() == DataClass.PUBLIC) {
            return Outcome.notApplicable();
        }
        return switch (store.getInternetFacing()) {
            case YES -> Outcome.violated(Names.of(store) + " is reachable from the internet.",
                    "It holds " + Known.words(store.getDataClass()) + " data, and nothing of the workload stands "
                            + "between it and the internet.");
            case NO -> Outcome.satisfied();
            case UNKNOWN -> undecided(store, context);
        };
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        List<Fix> fixes = new ArrayList<>();
        List<Change> close = new ArrayList<>();
        close.add(Change.set(store, COMPONENT__INTERNET_FACING, Fact.NO));
        if (store.getKind() == DataStoreKind.OBJECT) {
            close.add(Change.set(store, DATA_STORE__PUBLIC_ACCESS_BLOCKED, Fact.YES));
        }
        Placement.intoPrivateSubnet(store, context).ifPresent(move -> {
            List<Change> both = new ArrayList<>(move.changes());
            both.addAll(close);
            fixes.add(new Fix(move.title(), "", both));
        });
        fixes.add(new Fix("Close " + Names.of(store) + " to the internet",
                "Whoever connects from outside today needs another way in.", close));
        return fixes;
    }

    /** Where a store cannot have an open endpoint there is nothing to ask. */
    private static Outcome undecided(DataStore store, Context context) {
        if (store.getKind() == DataStoreKind.OBJECT) {
            return store.getPublicAccessBlocked() == Fact.YES ? Outcome.satisfied() : ask(store);
        }
        boolean privateSubnet = context.enclosing(store, Subnet.class)
                .map(subnet -> subnet.getPublicAccess() == Fact.NO).orElse(false);
        if (privateSubnet) {
            return Outcome.satisfied();
        }
        boolean noEndpoint = switch (store.getKind()) {
            case BLOCK, FILE, OTHER -> true;
            default -> context.service(store).map(s -> s.multiZone() == ServiceFact.YES).orElse(false);
        };
        return noEndpoint ? Outcome.notApplicable() : ask(store);
    }

    private static Outcome ask(DataStore store) {
        return Outcome.unknown("Can " + Names.of(store) + " be reached from the internet?", store,
                COMPONENT__INTERNET_FACING);
    }
}
