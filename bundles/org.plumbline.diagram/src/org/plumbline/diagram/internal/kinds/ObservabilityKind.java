/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.model.Observability;
import org.plumbline.model.PlumblinePackage;

final class ObservabilityKind extends ComponentKind {

    ObservabilityKind() {
        super(PlumblinePackage.eINSTANCE.getObservability(), "Observability");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        Observability watch = (Observability) element;
        say(facts, watch.isSetRetentionDays() ? "Days kept: " + Math.round(watch.getRetentionDays()) : "");
        return facts;
    }
}
