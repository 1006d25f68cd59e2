/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.importer.Fixtures;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;

class MergeTest {

    private static final String SHOP = """
            Resources:
              Orders:
                Type: AWS::RDS::DBInstance
                Properties: {Engine: postgres, BackupRetentionPeriod: 1, MultiAZ: false}
              Mail:
                Type: AWS::SQS::Queue
            """;

    private final Workload model = Fixtures.read("shop.yaml", SHOP).workload();
    private final Workload base = EcoreUtil.copy(model);

    @Test
    void whatOnlyTheTemplateChangedChanges() {
        MergeResult result = merge(SHOP.replace("Period: 1", "Period: 14").replace("Mail:", "Mail:\n    Metadata: {}"),
                Side.MODEL);

        assertEquals(14, orders().getBackupRetentionDays());
        assertEquals(List.of("Orders: backup retention days"), result.changed());
        assertEquals(List.of(), result.conflicts());
    }

    @Test
    void whatBothChangedIsAConflictAndStaysAsPeopleSaid() {
        orders().setBackupRetentionDays(30);
        orders().setMultiZone(Fact.YES);

        MergeResult result = merge(SHOP.replace("Period: 1", "Period: 14"), Side.MODEL);

        assertEquals(30, orders().getBackupRetentionDays());
        assertEquals(Fact.YES, orders().getMultiZone());
        assertEquals(List.of("Orders: backup retention days is 14 in the template (was 1) and 30 in the model"),
                texts(result));
    }

    @Test
    void whatOnlyPeopleChangedIsToldAsKept() {
        orders().setMultiZone(Fact.YES);
        ModelBuilder.of(model).add(Compute.class, "Drawn");
        EcoreUtil.delete(Nodes.byId(model).get("Mail"));

        assertEquals(List.of("Orders: multi zone", "Drawn: drawn here", "Mail: deleted here"),
                merge(SHOP.replace("Period: 1", "Period: 14"), Side.MODEL).kept());
    }

    @Test
    void theTemplateCanBePreferred() {
        orders().setBackupRetentionDays(30);
        merge(SHOP.replace("Period: 1", "Period: 14"), Side.TEMPLATE);
        assertEquals(14, orders().getBackupRetentionDays());
    }

    @Test
    void theSameEditOnBothSidesIsNoConflict() {
        orders().setBackupRetentionDays(14);
        assertEquals(List.of(), merge(SHOP.replace("Period: 1", "Period: 14"), Side.MODEL).conflicts());
    }

    @Test
    void aResourceUnderANewNameKeepsItsIdAndWhatPeopleSaidOfIt() {
        orders().setDescription("The heart of the shop");

        MergeResult result = merge(SHOP.replace("Orders:", "OrdersDatabase:"), Side.MODEL);

        assertEquals("OrdersDatabase", orders().getName());
        assertEquals("The heart of the shop", orders().getDescription());
        assertEquals("OrdersDatabase", orders().getOrigin().logicalId());
        assertEquals(List.of("Orders is OrdersDatabase now"), result.renamed());
        assertEquals(List.of(), result.added());
    }

    @Test
    void whatTheTemplateDropsGoesUnlessPeopleUseIt() {
        String without = SHOP.substring(0, SHOP.indexOf("  Mail:"));
        ModelBuilder people = ModelBuilder.of(model);
        people.flow(people.add(Compute.class, "Mailer"), (Node) element("Mail"));

        MergeResult kept = merge(without, Side.MODEL);

        assertTrue(Nodes.byId(model).containsKey("Mail"));
        assertEquals(List.of("Mail: is gone from the template, and is an end of Mailer → Mail"), texts(kept));
    }

    @Test
    void whatPeopleDrewInABoundaryThatGoesMovesUp() {
        Workload net = Fixtures.read("net.yaml", "Resources: {Net: {Type: 'AWS::EC2::VPC'}, " + "Q: {Type: "
                + "'AWS::SQS::Queue'}}").workload();
        Workload before = EcoreUtil.copy(net);
        Network network = (Network) Nodes.byId(net).get("Net");
        ModelBuilder.of(net).in(network).add(Compute.class, "Drawn");

        MergeResult result = Merge.of(before, net, Fixtures.read("net.yaml", "Resources: {Q: {Type: "
                + "'AWS::SQS::Queue'}}").workload()).apply(conflict -> Side.TEMPLATE);

        assertEquals(List.of("Net"), result.removed());
        assertEquals(net, Nodes.byId(net).get("drawn").eContainer());
        assertTrue(result.moved().contains("drawn"));
    }

    @Test
    void whatPeopleDeletedStaysAwayAndATemplateThatChangesItIsTold() {
        EcoreUtil.delete(orders(), true);

        MergeResult result = merge(SHOP.replace("Period: 1", "Period: 14"), Side.MODEL);

        assertFalse(Nodes.byId(model).containsKey("Orders"));
        assertEquals(List.of("Orders: was deleted in the model, and the template changed its backup retention days"),
                texts(result));
    }

    @Test
    void whatPeopleDeletedComesBackWhereTheTemplateIsPreferred() {
        EcoreUtil.delete(orders(), true);
        merge(SHOP.replace("Period: 1", "Period: 14"), Side.TEMPLATE);
        assertEquals(14, orders().getBackupRetentionDays());
        assertEquals("aws.rds", orders().getService());
    }

    @Test
    void withoutARecordEveryDifferenceIsAskedAndNothingIsLost() {
        orders().setBackupRetentionDays(30);
        orders().setDescription("The heart of the shop");

        MergeResult result = Merge.of(null, model, Fixtures.read("shop.yaml", SHOP).workload())
                .apply(conflict -> Side.MODEL);

        assertEquals(List.of("Orders: backup retention days is 1 in the template and 30 in the model"),
                texts(result));
        assertEquals("The heart of the shop", orders().getDescription());
    }

    private MergeResult merge(String template, Side side) {
        return Merge.of(base, model, Fixtures.read("shop.yaml", template).workload()).apply(conflict -> side);
    }

    private static List<String> texts(MergeResult result) {
        return result.conflicts().stream().map(Conflict::text).toList();
    }

    private DataStore orders() {
        return (DataStore) element("Orders");
    }

    private Element element(String id) {
        return Nodes.byId(model).get(id);
    }
}
