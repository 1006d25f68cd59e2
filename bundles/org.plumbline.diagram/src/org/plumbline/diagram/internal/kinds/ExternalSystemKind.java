/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.PlumblinePackage;

final class ExternalSystemKind extends ComponentKind {

    ExternalSystemKind() {
        super(PlumblinePackage.eINSTANCE.getExternalSystem(), "External system");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        ExternalSystem system = (ExternalSystem) element;
        say(facts, "Provided by", system.getProvider());
        return facts;
    }
}
