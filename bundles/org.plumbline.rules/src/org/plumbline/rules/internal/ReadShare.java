/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.List;
import java.util.OptionalDouble;

import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;

/** How much of the load on a data store are reads. */
public final class ReadShare {

    private ReadShare() {
    }

    /** Share of reads in percent: as the store says, else the highest among the flows to it that say one. */
    public static OptionalDouble of(DataStore store, List<DataFlow> incoming) {
        if (store.isSetReadSharePercent()) {
            return OptionalDouble.of(store.getReadSharePercent());
        }
        return incoming.stream().filter(DataFlow::isSetReadSharePercent).mapToDouble(DataFlow::getReadSharePercent)
                .max();
    }
}
