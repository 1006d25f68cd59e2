/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.Element;
import org.plumbline.model.Messaging;
import org.plumbline.model.PlumblinePackage;

final class MessagingKind extends ComponentKind {

    MessagingKind() {
        super(PlumblinePackage.eINSTANCE.getMessaging(), "Messaging");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        Messaging messaging = (Messaging) element;
        say(facts, messaging.getDeadLetter(), "With a dead-letter queue", "Without a dead-letter queue");
        return facts;
    }
}
