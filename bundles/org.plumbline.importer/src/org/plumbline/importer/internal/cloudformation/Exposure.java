/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import org.plumbline.model.Component;
import org.plumbline.model.Direction;
import org.plumbline.model.Fact;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.TrafficRule;

/** Whether the internet can reach a component, from its address, its subnets and its security groups. */
final class Exposure {

    private Exposure() {
    }

    static Fact of(Component component, Fact publicAddress, Subnets subnets, boolean allGroupsKnown) {
        Fact publicSubnet = subnets.isPublic();
        if (publicAddress == Fact.NO || publicSubnet == Fact.NO) {
            return Fact.NO;
        }
        if (publicAddress == Fact.UNKNOWN || publicSubnet == Fact.UNKNOWN) {
            return Fact.UNKNOWN;
        }
        return groupsLetIn(component, allGroupsKnown);
    }

    /** Whether a security group lets the whole internet in on some port. */
    static Fact groupsLetIn(Component component, boolean allGroupsKnown) {
        boolean open = false;
        for (SecurityGroup group : component.getSecurityGroups()) {
            for (TrafficRule rule : group.getRules()) {
                if (rule.getDirection() == Direction.INBOUND && anywhere(rule.getCidr())) {
                    return Fact.YES;
                }
                open |= rule.getDirection() == Direction.INBOUND && rule.getPeer() == null
                        && (rule.getCidr() == null || rule.getCidr().contains("${"));
            }
        }
        return open || !allGroupsKnown || component.getSecurityGroups().isEmpty() ? Fact.UNKNOWN : Fact.NO;
    }

    static boolean anywhere(String cidr) {
        return "0.0.0.0/0".equals(cidr) || "::/0".equals(cidr);
    }
}
