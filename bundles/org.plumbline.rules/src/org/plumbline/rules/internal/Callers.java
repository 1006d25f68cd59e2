/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.Client;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.validation.Context;

/** Who calls a component, and how much. */
public final class Callers {

    private Callers() {
    }

    /** Whether a user, or an entry that users call, waits for its answer. */
    public static boolean usersWait(Node node, Context context) {
        return context.incoming(node).stream().anyMatch(flow -> flow.getInteraction() == Interaction.REQUEST
                && context.source(flow).filter(Callers::isUserSide).isPresent());
    }

    /** The flows whose source waits for an answer. */
    public static List<DataFlow> requests(List<DataFlow> flows) {
        return flows.stream().filter(flow -> flow.getInteraction() == Interaction.REQUEST).toList();
    }

    /** The sum of the peak rates, in requests or messages a second; nothing when no rate is said. */
    public static OptionalDouble peak(List<DataFlow> flows) {
        return flows.stream().anyMatch(DataFlow::isSetPeakPerSecond)
                ? OptionalDouble.of(flows.stream().filter(DataFlow::isSetPeakPerSecond)
                        .mapToDouble(DataFlow::getPeakPerSecond).sum())
                : OptionalDouble.empty();
    }

    private static boolean isUserSide(Node source) {
        return source instanceof Client || source instanceof NetworkEntry entry && Entries.servesRequests(entry);
    }
}
