/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.model.Identity;
import org.plumbline.model.PlumblinePackage;

final class IdentityKind extends ComponentKind {

    IdentityKind() {
        super(PlumblinePackage.eINSTANCE.getIdentity(), "Identity");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        Identity identity = (Identity) element;
        say(facts, identity.getMultiFactor(), "Multi-factor authentication", "Without multi-factor authentication");
        return facts;
    }
}
