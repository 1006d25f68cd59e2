/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__FALLBACK;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;

/** Fixes that make a hard dependency a soft one. */
public final class Fallbacks {

    private Fallbacks() {
    }

    /**
     * Lets all callers go on without a component. Offered where that can be: for services and external systems that only
     * services call. Where users come in, or where the data is, there is nothing to fall back on.
     */
    public static Optional<Fix> without(Component needed, Context context) {
        List<DataFlow> calls = context.incoming(needed).stream()
                .filter(flow -> flow.getInteraction() == Interaction.REQUEST).toList();
        boolean byServices = calls.stream().map(context::source).flatMap(Optional::stream)
                .allMatch(Compute.class::isInstance);
        if (calls.isEmpty() || !byServices || !(needed instanceof ExternalSystem || needed instanceof Compute)) {
            return Optional.empty();
        }
        List<Change> changes = calls.stream().<Change>map(flow -> Change.set(flow, DATA_FLOW__FALLBACK, Fact.YES))
                .toList();
        return Optional.of(new Fix("Let callers go on without " + Names.of(needed), "Callers need an answer to fall "
                + "back on, such as cached data or a queue, that the business accepts.", changes));
    }
}
