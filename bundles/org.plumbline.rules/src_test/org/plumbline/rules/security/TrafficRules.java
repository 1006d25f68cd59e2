/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Direction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.TrafficRule;

/** Inbound traffic rules for examples. */
final class TrafficRules {

    private TrafficRules() {
    }

    static TrafficRule from(String cidr, int port) {
        TrafficRule rule = everyPortFrom(cidr);
        rule.setProtocol("tcp");
        rule.setFromPort(port);
        rule.setToPort(port);
        return rule;
    }

    static TrafficRule everyPortFrom(String cidr) {
        TrafficRule rule = PlumblineFactory.eINSTANCE.createTrafficRule();
        rule.setDirection(Direction.INBOUND);
        rule.setCidr(cidr);
        return rule;
    }
}
