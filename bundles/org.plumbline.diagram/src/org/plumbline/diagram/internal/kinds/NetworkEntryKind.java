/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.PlumblinePackage;

final class NetworkEntryKind extends ComponentKind {

    NetworkEntryKind() {
        super(PlumblinePackage.eINSTANCE.getNetworkEntry(), "Network entry");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        NetworkEntry entry = (NetworkEntry) element;
        say(facts, entry.getWebFirewall(), "Behind a web application firewall", "Without a web application firewall");
        say(facts, "Lowest TLS version accepted:", entry.getMinimumTlsVersion());
        return facts;
    }
}
