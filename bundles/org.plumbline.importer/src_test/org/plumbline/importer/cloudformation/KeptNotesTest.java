/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportTrace;
import org.plumbline.model.Element;
import org.plumbline.model.Property;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

class KeptNotesTest {

    private static final String TEMPLATE = """
            Conditions:
              Never: !Equals [a, b]
            Resources:
              Orders:
                Type: AWS::SQS::Queue
              Spare:
                Type: AWS::SQS::Queue
                Condition: Never
              OrdersGroup:
                Type: AWS::EC2::SecurityGroup
              FromShop:
                Type: AWS::EC2::SecurityGroupIngress
                Properties: {GroupId: !Ref OrdersGroup, IpProtocol: tcp, FromPort: 443, ToPort: 443}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: !ImportValue Balancer
                  Port: 443
                  Protocol: HTTPS
            """;

    private final Workload workload = Fixtures.read("shop.yaml", TEMPLATE).workload();

    @Test
    void whatWasFoldedIsFoundByItsLogicalId() {
        assertEquals("OrdersGroup", holderOf("folded.FromShop").getId());
    }

    @Test
    void aGuessStandsAtItsElementWithTheReason() {
        Element balancer = holderOf("guessed.Listener");
        assertEquals("Listener", balancer.getId());
        assertEquals("stands for what it belongs to, which the template does not declare, line 14",
                properties(balancer).get("guessed.Listener"));
    }

    @Test
    void theModelStillKnowsWhatBecameOfTheParts() {
        assertEquals(List.of("LEFT_OUT Spare shop.yaml:6", "GUESSED Listener shop.yaml:14",
                "FOLDED FromShop shop.yaml:11"),
                ImportTrace.in(workload).stream()
                        .map(each -> each.kind() + " " + each.logicalId() + " " + each.place()).toList());
    }

    @Test
    void whatIsNotDeployedStandsAtTheWorkload() {
        assertEquals(workload, holderOf("left-out.Spare"));
        assertEquals("not deployed: the condition Never is false, line 6",
                properties(workload).get("left-out.Spare"));
    }

    private Element holderOf(String key) {
        return Nodes.byId(workload).values().stream().filter(each -> properties(each).containsKey(key)).findFirst()
                .orElseThrow();
    }

    private static Map<String, String> properties(Element element) {
        return element.getProperties().stream().collect(Collectors.toMap(Property::getKey, Property::getValue));
    }
}
