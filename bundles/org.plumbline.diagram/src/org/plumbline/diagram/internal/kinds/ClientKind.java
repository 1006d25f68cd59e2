/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Client;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;

final class ClientKind extends ComponentKind {

    ClientKind() {
        super(PlumblinePackage.eINSTANCE.getClient(), "Client");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        Client client = (Client) element;
        say(facts, client.isSetUserCount() ? "Users: " + Math.round(client.getUserCount()) : "");
        return facts;
    }
}
