/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A service a component can be built on. Its facts hold for every instance, whatever a design says; what depends on
 * configuration is {@link ServiceFact#UNKNOWN}.
 *
 * @param id              for example {@code aws.rds}; kept for ever, models name it
 * @param title           for example {@code Amazon RDS}
 * @param category        where palettes and reports list it
 * @param scope           what one instance fails with
 * @param kind            the model class of a component of this service, for example {@code DataStore}
 * @param subkind         the literal of that class's kind, for example {@code RELATIONAL}; empty when it has none
 * @param managed         whether the provider patches the host
 * @param multiZone       whether every instance already spreads over several Availability Zones
 * @param encryptedAtRest whether what it stores is always encrypted at rest
 * @param elastic         whether capacity follows demand without being configured
 * @param sla             the published availability, where there is one
 * @param iconName        the glyph's name in {@link Icons}
 * @param synonyms        other words people look for it by, in lower case
 */
public record CloudService(String id, String title, ServiceCategory category, Scope scope, String kind, String subkind,
        ServiceFact managed, ServiceFact multiZone, ServiceFact encryptedAtRest, ServiceFact elastic,
        Optional<Sla> sla, String iconName, List<String> synonyms) {

    public CloudService {
        synonyms = List.copyOf(synonyms);
    }

    public Icon icon() {
        return Icons.named(iconName);
    }

    /** Whether this stands for no particular product, for example {@code generic.server}. */
    public boolean generic() {
        return !id.startsWith("aws.");
    }
}
