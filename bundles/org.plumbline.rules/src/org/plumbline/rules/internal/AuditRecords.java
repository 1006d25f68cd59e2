/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.validation.Context;

/** Where audit trails keep their records. */
public final class AuditRecords {

    private AuditRecords() {
    }

    /** Whether other components leave their logs, reports or audit records there. */
    public static boolean takesRecords(DataStore store, Context context) {
        for (DataFlow flow : context.incoming(store)) {
            Node source = context.source(flow).orElse(null);
            if (source instanceof Observability
                    || source instanceof NetworkEntry && flow.getInteraction() == Interaction.BATCH
                    || source instanceof DataStore && flow.getInteraction() == Interaction.BATCH) {
                return true;
            }
        }
        return false;
    }

    /** The trail that writes its records to the store, if one does. */
    public static Optional<Observability> trailInto(DataStore store, Context context) {
        for (DataFlow flow : context.incoming(store)) {
            if (context.source(flow).orElse(null) instanceof Observability source
                    && source.getKind() == ObservabilityKind.TRAIL) {
                return Optional.of(source);
            }
        }
        return Optional.empty();
    }
}
