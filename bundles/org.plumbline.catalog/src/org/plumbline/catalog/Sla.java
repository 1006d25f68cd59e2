/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.OptionalDouble;

/**
 * The monthly availability a provider commits to, in percent. A commitment to pay credits, not a measurement.
 *
 * @param single    for one resource in one Availability Zone; empty when nothing is published for that
 * @param multiZone for the regional or global service, or a deployment over several zones; empty when nothing is
 *                  published for that
 * @param source    the page that publishes it
 */
public record Sla(OptionalDouble single, OptionalDouble multiZone, String source) {

    /** The commitment that holds for a deployment over several zones, or for one in a single zone. */
    public OptionalDouble percent(boolean overSeveralZones) {
        return overSeveralZones ? multiZone : single;
    }
}
