/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__AUTHENTICATION;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DATA_CLASS;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__WEB_FIREWALL;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Chains;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.InternetPaths;

/**
 * A way from the internet to sensitive data on which nobody is asked who they are. A store that faces the internet
 * itself is {@link PublicDataStore}'s concern.
 */
public final class OpenPathToData extends Rule<DataStore> {

    public OpenPathToData() {
        super(DataStore.class, rule("SEC-PATH-002", "Nothing on the way from the internet guards sensitive data")
                .high()
                .bestPractices("SEC05-BP02", "SEC03-BP01", "SEC05-BP03")
                .effort(Effort.MEDIUM)
                .explanation("Requests from the internet reach the data store through components of which none asks "
                        + "who is calling, and no web application firewall filters them.")
                .impact("Anybody who finds the address can have the application read or change customers' records for "
                        + "them.")
                .remediation("Ask for an identity at the first component that can: tokens at the gateway, a sign-in in "
                        + "the application. Filter requests at the entry, and give what is public a store of its "
                        + "own."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        DataClass dataClass = store.getDataClass();
        if (store.getInternetFacing() == Fact.YES || dataClass == DataClass.PUBLIC || dataClass == DataClass.INTERNAL) {
            return Outcome.notApplicable();
        }
        InternetPaths paths = context.analysis(InternetPaths.ANALYSIS);
        Optional<List<Component>> open = paths.openTo(store);
        if (open.isPresent()) {
            return isOpen(store, open.get(), context);
        }
        if (dataClass == DataClass.UNKNOWN) {
            return Outcome.notApplicable();
        }
        Optional<Component> decidedBy = paths.decidedBy(store);
        if (decidedBy.isPresent()) {
            return ask(store, context.reading(decidedBy.get()));
        }
        return paths.isPerhapsOpenTo(store) ? Outcome.notApplicable() : Outcome.satisfied();
    }

    /** Whoever is asked by all that call the store has been asked on every way. */
    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        InternetPaths paths = context.analysis(InternetPaths.ANALYSIS);
        List<Component> callers = new ArrayList<>();
        Callers.requests(context.incoming(store)).forEach(flow -> context.source(flow)
                .filter(source -> source instanceof Compute compute && paths.openTo(compute).isPresent()
                        && !callers.contains(compute))
                .ifPresent(source -> callers.add((Component) source)));
        List<Change> changes = callers.stream().<Change>map(caller -> Change.set(caller, COMPONENT__AUTHENTICATION,
                Authentication.TOKEN)).toList();
        return changes.isEmpty() ? List.of() : List.of(new Fix("Let " + Names.of(callers) + " ask for a token",
                "Users have to sign in, and systems that call today need credentials.", changes));
    }

    private static Outcome isOpen(DataStore store, List<Component> path, Context context) {
        String name = Names.of(store);
        String way = Chains.text(path, context);
        return store.getDataClass() == DataClass.UNKNOWN
                ? Outcome.unknown("How sensitive is the data in " + name + ", which anybody reaches from the internet ("
                        + way + ")?", store, COMPONENT__DATA_CLASS)
                : Outcome.violated("Nothing guards the way from the internet to " + name + ": " + way + ".", name
                        + " holds " + Known.words(store.getDataClass()) + " data, and nobody on the way is asked who "
                        + "they are.", path);
    }

    private static Outcome ask(DataStore store, Component decides) {
        String name = Names.of(decides);
        boolean filter = decides instanceof NetworkEntry entry && (entry.getKind() != NetworkEntryKind.API_GATEWAY
                || entry.getAuthentication() == Authentication.NONE);
        return filter
                ? Outcome.unknown("Does a web application firewall filter what comes through " + name + " to "
                        + Names.of(store) + "?", decides, NETWORK_ENTRY__WEB_FIREWALL)
                : Outcome.unknown("How do callers of " + name + " prove who they are, before they reach "
                        + Names.of(store) + "?", decides, COMPONENT__AUTHENTICATION);
    }
}
