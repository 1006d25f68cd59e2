/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Locale;
import java.util.function.Function;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.Fact;
import org.plumbline.validation.Context;

/** What is known of a component: what the design says and, where it says nothing, what its service guarantees. */
public final class Known {

    private Known() {
    }

    public static Fact encryptedAtRest(Component component, Context context) {
        return orElse(component.getEncryptedAtRest(), context, component, CloudService::encryptedAtRest);
    }

    public static Fact managed(Component component, Context context) {
        return orElse(component.getManaged(), context, component, CloudService::managed);
    }

    /** Whether capacity follows the load without being configured. */
    public static Fact elastic(Component component, Context context) {
        Fact said = switch (component.getScaling()) {
            case AUTOMATIC -> Fact.YES;
            case FIXED, SCHEDULED -> Fact.NO;
            case UNKNOWN -> Fact.UNKNOWN;
        };
        return orElse(said, context, component, CloudService::elastic);
    }

    /** Data whose disclosure or change harms the business or the people it is about. */
    public static boolean sensitive(DataClass dataClass) {
        return dataClass.compareTo(DataClass.CONFIDENTIAL) >= 0;
    }

    /** The data class in words. */
    public static String words(DataClass dataClass) {
        return dataClass == DataClass.UNKNOWN ? "unclassified" : dataClass.getLiteral().toLowerCase(Locale.ROOT);
    }

    private static Fact orElse(Fact said, Context context, Component component,
            Function<CloudService, ServiceFact> guaranteed) {
        if (said != Fact.UNKNOWN) {
            return said;
        }
        return context.service(component).map(guaranteed).map(Known::fact).orElse(Fact.UNKNOWN);
    }

    private static Fact fact(ServiceFact fact) {
        return switch (fact) {
            case YES -> Fact.YES;
            case NO -> Fact.NO;
            case UNKNOWN -> Fact.UNKNOWN;
        };
    }
}
