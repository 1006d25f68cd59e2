/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Direction;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.TrafficRule;

/** Traffic rules for examples; they let traffic in unless they are turned. */
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

    /** The rule turned into one for traffic that goes out. */
    static TrafficRule out(TrafficRule rule) {
        rule.setDirection(Direction.OUTBOUND);
        return rule;
    }
}
