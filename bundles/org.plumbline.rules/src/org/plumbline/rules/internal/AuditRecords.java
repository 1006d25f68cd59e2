/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.validation.Context;

/** Where audit trails keep their records. */
public final class AuditRecords {

    private AuditRecords() {
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
