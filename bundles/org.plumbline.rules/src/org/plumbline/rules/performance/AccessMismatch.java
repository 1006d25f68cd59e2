/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__ACCESS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.AccessKind;
import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Detour;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A use of data that another kind of store is built for. */
abstract class AccessMismatch extends Rule<DataStore> {

    private final AccessKind access;
    private final Set<DataStoreKind> misfits;
    private final Optional<Parameter> rate;
    private final Better better;
    private final String why;

    /**
     * The store that fits.
     *
     * @param kind what it is good at
     * @param service entry of the catalogue, for workloads on AWS
     * @param generic entry of the catalogue, for others
     * @param name what the new store is called behind the name of the old one, such as "search index"
     * @param copy whether it holds a copy that the old store feeds, and not the data themselves
     * @param tradeOff what it costs
     */
    record Better(DataStoreKind kind, String service, String generic, String name, boolean copy, String tradeOff) { }

    /**
     * @param access the use of data
     * @param misfits kinds of stores that are poor at it
     * @param rate requests a second below which a misfit does well enough; none when it never does
     */
    AccessMismatch(RuleInfo.Builder info, AccessKind access, Set<DataStoreKind> misfits, Optional<Parameter> rate,
            Better better, String why) {
        super(DataStore.class, rate.map(info::parameters).orElse(info));
        this.access = access;
        this.misfits = misfits;
        this.rate = rate;
        this.better = better;
        this.why = why;
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        if (!misfits.contains(store.getKind())) {
            return Outcome.notApplicable();
        }
        List<DataFlow> flows = context.incoming(store);
        List<DataFlow> wrong = with(access, flows);
        if (wrong.isEmpty()) {
            return undecided(store, flows, context);
        }
        if (isRelieved(store)) {
            return Outcome.satisfied();
        }
        OptionalDouble peak = Callers.peak(wrong);
        if (rate.isPresent() && (peak.isEmpty() || peak.getAsDouble() < context.value(rate.get()))) {
            return peak.isEmpty() ? Outcome.notApplicable() : Outcome.satisfied();
        }
        List<Node> users = wrong.stream().map(context::source).flatMap(Optional::stream).toList();
        String often = rate.isPresent() ? ", " + Figures.text(peak.orElse(0)) + " times a second" : "";
        return Outcome.violated(Names.of(store) + " serves " + words(access) + " for " + Names.of(users) + often + ".",
                why, wrong);
    }

    /** Whether something keeps that use away from the rest of the load. */
    boolean isRelieved(DataStore store) {
        return false;
    }

    /** Asking pays where the load is high enough for a misfit to hurt. */
    private Outcome undecided(DataStore store, List<DataFlow> flows, Context context) {
        List<DataFlow> open = with(AccessKind.UNKNOWN, flows);
        OptionalDouble peak = Callers.peak(open);
        return rate.isPresent() && peak.isPresent() && peak.getAsDouble() >= context.value(rate.get())
                ? Outcome.unknown("How is the data of " + Names.of(store)
                        + " used: by key, by query, by time, for search or for reports?", open.get(0),
                        DATA_FLOW__ACCESS)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        String old = store.getService();
        DataStore fitting = PlumblineFactory.eINSTANCE.createDataStore();
        fitting.setName(Names.of(store) + " " + better.name());
        fitting.setKind(better.kind());
        fitting.setService(old != null && old.startsWith("aws.") ? better.service() : better.generic());
        fitting.setDataClass(store.getDataClass());
        EObject place = context.enclosing(store, Boundary.class).<EObject>map(b -> b).orElse(context.workload());
        Detour detour = new Detour(fitting, place, context);
        with(access, context.incoming(store)).forEach(detour::redirect);
        if (better.copy()) {
            detour.fedBy(store);
        }
        return List.of(new Fix("Use a " + better.name() + " beside " + Names.of(store), better.tradeOff(),
                detour.changes()));
    }

    private static List<DataFlow> with(AccessKind access, List<DataFlow> flows) {
        return flows.stream().filter(flow -> flow.getAccess() == access).toList();
    }

    private static String words(AccessKind access) {
        return switch (access) {
            case KEY_LOOKUP -> "look-ups by key";
            case QUERY -> "queries";
            case FULL_TEXT -> "search in texts";
            case TIME_SERIES -> "measurements by time";
            case ANALYTICS -> "reports over large parts of the data";
            case WHOLE_OBJECTS -> "whole files";
            case GRAPH -> "paths along relations";
            case SHARED_FILES -> "shared files";
            case UNKNOWN -> "an unknown use";
        };
    }
}
