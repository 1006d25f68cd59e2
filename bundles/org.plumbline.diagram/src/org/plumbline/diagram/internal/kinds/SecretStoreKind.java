/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.SecretStore;

final class SecretStoreKind extends ComponentKind {

    SecretStoreKind() {
        super(PlumblinePackage.eINSTANCE.getSecretStore(), "Secrets and keys");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        SecretStore store = (SecretStore) element;
        say(facts, store.getRotation(), "Secrets are rotated", "Secrets are not rotated");
        return facts;
    }
}
