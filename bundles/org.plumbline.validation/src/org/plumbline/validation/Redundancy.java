/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;

/** What is known of the copies of a component: as its design says or, where it is silent, as its service guarantees. */
public final class Redundancy {

    private Redundancy() {
    }

    /** Whether it goes on when a zone fails: as said, by the number of its zones, or by its service. */
    public static Fact multiZone(Component component) {
        if (component.getMultiZone() != Fact.UNKNOWN) {
            return component.getMultiZone();
        }
        if (component.isSetZoneCount()) {
            return component.getZoneCount() > 1 ? Fact.YES : Fact.NO;
        }
        ServiceFact guaranteed = component.getService() == null ? ServiceFact.UNKNOWN
                : ServiceCatalog.byId(component.getService()).map(CloudService::multiZone).orElse(ServiceFact.UNKNOWN);
        return Fact.valueOf(guaranteed.name());
    }

    /** Whether another copy goes on serving when one is lost. */
    public static Fact redundant(Component component) {
        if (component.isSetMinReplicas() || component.isSetReplicas()) {
            return copies(component) > 1 ? Fact.YES : Fact.NO;
        }
        return multiZone(component);
    }

    /** Copies that serve at least; one when the design says nothing. */
    public static int copies(Component component) {
        if (component.isSetMinReplicas()) {
            return component.getMinReplicas();
        }
        return component.isSetReplicas() ? component.getReplicas() : 1;
    }
}
