/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;

class TemplateMergeTest {

    private static final String TEMPLATE = """
            AWSTemplateFormatVersion: '2010-09-09'
            Resources:
              db:
                Type: AWS::DynamoDB::Table
              queue:
                Type: AWS::SQS::Queue
            """;

    private final Sample sample = new Sample();
    private final TemplateMerge merge = new TemplateMerge(sample.drawn, sample.edits);

    @AfterEach
    void close() {
        sample.close();
    }

    private static ImportResult template() {
        return Importers.read("shop.yaml", TEMPLATE.getBytes(StandardCharsets.UTF_8), ImportOptions.DEFAULT);
    }

    private Component imported(String service) {
        return Nodes.componentsIn(sample.workload()).stream().filter(each -> service.equals(each.getService()))
                .findFirst().orElseThrow();
    }

    @Test
    void aTemplateIsDrawnWhereItIsDroppedWithIdsOfItsOwn() {
        sample.roundTrip(merge.at(template(), 3000, 2000), s -> {
            Component table = imported("aws.dynamodb");
            assertNotSame(s.database, table);
            assertEquals("db", s.database.getId());
            assertEquals(s.database, Nodes.byId(s.workload()).get("db"));
            assertSame(table, Nodes.byId(s.workload()).get(table.getId()));
            Bounds box = s.drawn.absoluteBounds(table);
            assertTrue(box.x() >= 3000 && box.y() >= 2000, box.toString());
            assertEquals("shop.yaml", table.getOrigin().file());
        });
    }

    @Test
    void droppedOnABoundaryItIsDrawnInThatAndTheBoundaryGrows() {
        Bounds subnet = sample.drawn.absoluteBounds(sample.subnet);
        sample.roundTrip(merge.at(template(), subnet.right() - 3, subnet.bottom() - 3), s -> {
            Node queue = imported("aws.sqs");
            assertSame(s.subnet, outermost(queue, s.subnet));
            assertTrue(s.drawn.absoluteBounds(s.subnet).contains(s.drawn.absoluteBounds(queue)));
            assertTrue(s.drawn.absoluteBounds(s.network).contains(s.drawn.absoluteBounds(s.subnet)));
        });
    }

    @Test
    void droppedTwiceItIsThereTwice() {
        sample.session.execute(merge.at(template(), 3000, 2000));
        sample.roundTrip(merge.at(template(), 3000, 3000), s -> assertEquals(2, Nodes.componentsIn(s.workload())
                .stream().filter(each -> "aws.sqs".equals(each.getService())).count()));
    }

    private static Object outermost(Node node, Object wanted) {
        for (Object e = node.eContainer(); e instanceof Node around; e = around.eContainer()) {
            if (e == wanted) {
                return e;
            }
        }
        return null;
    }
}
