/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;

final class ComputeKind extends ComponentKind {

    ComputeKind() {
        super(PlumblinePackage.eINSTANCE.getCompute(), "Compute");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        Compute compute = (Compute) element;
        say(facts, "Runtime", compute.getRuntime());
        say(facts, compute.isSetMemoryMegabytes() ? Math.round(compute.getMemoryMegabytes()) + " MB of memory" : "");
        say(facts, compute.isSetTimeoutSeconds() ? "Timeout " + Math.round(compute.getTimeoutSeconds()) + " s" : "");
        return facts;
    }
}
