/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests.speed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.model.Account;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Observability;
import org.plumbline.model.ObservabilityKind;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Points;
import org.plumbline.notation.Shape;

/**
 * An architecture with its drawing, of a given number of boxes and about 1.6 flows a box. Unlike the generator of the
 * other benchmarks it counts what is drawn, and it draws on a grid: no layout decides what is measured.
 * <p>
 * An account and a Region hold networks beside each other; a network has two subnets with eight components each, which
 * call each other; one component of each network writes to a log archive that all share.
 * </p>
 */
final class DrawnArchitecture {

    private static final int COLUMNS = 4;
    private static final int ROWS = 2;
    private static final int STEP_X = Metrics.COMPONENT_WIDTH + 64;
    private static final int STEP_Y = Metrics.COMPONENT_HEIGHT + 48;
    private static final int SUBNET_WIDTH = COLUMNS * STEP_X + 16;
    private static final int SUBNET_HEIGHT = ROWS * STEP_Y + 40;
    private static final int NETWORK_WIDTH = SUBNET_WIDTH + 2 * Metrics.PADDING;
    private static final int NETWORK_HEIGHT = 2 * (SUBNET_HEIGHT + Metrics.GAP) + 48;
    private static final int NETWORK_NODES = 3 + 2 * COLUMNS * ROWS;
    private static final int FRAME = 60;
    private static final String[] NAMES = {"Orders", "Catalogue", "Accounts", "Search", "Pricing", "Shipping"};
    private static final String[] SERVICES = {"aws.ecs", "aws.ec2", "aws.lambda"};

    private final ModelBuilder model;
    private final Diagram diagram = NotationFactory.eINSTANCE.createDiagram();
    private final Map<Node, Shape> shapes = new HashMap<>();
    private final Observability logs;
    private final Region region;
    private int nodes;
    private int lot;

    /** @param most number of boxes; at least 30 */
    DrawnArchitecture(int most) {
        model = ModelBuilder.workload("Drawing of " + most + " boxes");
        Account account = draw(model.add(Account.class, "Production"), FRAME, FRAME, 0, 0);
        region = draw(model.in(account).add(Region.class, "eu-west-1", r -> r.setCode("eu-west-1")),
                FRAME, FRAME, 0, 0);
        logs = draw(model.in(region).add(Observability.class, "Log archive", "aws.cloudwatch.logs",
                o -> o.setKind(ObservabilityKind.LOGS)), FRAME, FRAME,
                Metrics.COMPONENT_WIDTH, Metrics.COMPONENT_HEIGHT);
        int networks = (most - nodes + NETWORK_NODES - 1) / NETWORK_NODES;
        int wide = (int) Math.ceil(Math.sqrt(networks));
        for (int i = 0; nodes < most; i++) {
            network(i, FRAME + i % wide * (NETWORK_WIDTH + FRAME),
                    2 * FRAME + Metrics.COMPONENT_HEIGHT + i / wide * (NETWORK_HEIGHT + FRAME), most);
        }
        int high = (networks + wide - 1) / wide;
        resize(region, wide * (NETWORK_WIDTH + FRAME) + FRAME,
                high * (NETWORK_HEIGHT + FRAME) + 3 * FRAME + Metrics.COMPONENT_HEIGHT);
        resize(account, shapes.get(region).getWidth() + 2 * FRAME, shapes.get(region).getHeight() + 2 * FRAME);
    }

    Workload workload() {
        return model.workload();
    }

    Diagram diagram() {
        return diagram;
    }

    private void network(int number, int x, int y, int most) {
        Network network = draw(model.in(region).add(Network.class, "network-" + number), x, y,
                NETWORK_WIDTH, NETWORK_HEIGHT);
        List<Component> all = new ArrayList<>();
        for (int i = 0; i < 2 && nodes < most; i++) {
            Subnet subnet = draw(model.in(network).add(Subnet.class, "private-" + (char) ('a' + i),
                    s -> s.setPublicAccess(Fact.NO)), Metrics.PADDING, 40 + i * (SUBNET_HEIGHT + Metrics.GAP),
                    SUBNET_WIDTH, SUBNET_HEIGHT);
            for (int c = 0; c < COLUMNS * ROWS && nodes < most; c++) {
                all.add(draw(component(subnet, c), 16 + c % COLUMNS * STEP_X, 40 + c / COLUMNS * STEP_Y,
                        Metrics.COMPONENT_WIDTH, Metrics.COMPONENT_HEIGHT));
            }
        }
        for (int i = 1; i < all.size(); i++) {
            flow(all.get(i - 1), all.get(i), Interaction.REQUEST);
            if (i >= COLUMNS) {
                flow(all.get(i - COLUMNS), all.get(i), Interaction.ASYNCHRONOUS);
            }
        }
        if (!all.isEmpty()) {
            besideNetworks(flow(all.get(0), logs, Interaction.STREAM), 2 * FRAME + x, 2 * FRAME + y);
        }
    }

    /** Leads the line of a network at a place between the others to the log archive. */
    private void besideNetworks(DataFlow flow, int x, int y) {
        int gap = x - FRAME / 2;
        int start = y + 2 * 40 + Metrics.COMPONENT_HEIGHT / 2;
        int above = 3 * FRAME + Metrics.COMPONENT_HEIGHT + FRAME / 2;
        int end = 3 * FRAME + Metrics.COMPONENT_WIDTH / 2;
        Connection connection = NotationFactory.eINSTANCE.createConnection();
        connection.setElement(flow.getId());
        connection.setBendPoints(new Points(List.of(new Points.Point(gap, start), new Points.Point(gap, above),
                new Points.Point(end, above))));
        diagram.getConnections().add(connection);
    }

    private Component component(NodeContainer place, int number) {
        String name = NAMES[++lot % NAMES.length];
        return number % 3 == 2
                ? model.in(place).add(DataStore.class, name + " data", "aws.rds",
                        s -> s.setKind(DataStoreKind.RELATIONAL))
                : model.in(place).add(Compute.class, name + " service " + lot, SERVICES[lot % SERVICES.length],
                        c -> c.setInternetFacing(lot % 7 == 0 ? Fact.YES : Fact.NO));
    }

    private DataFlow flow(Node source, Node target, Interaction interaction) {
        DataFlow flow = model.flow(source, target);
        flow.setInteraction(interaction);
        flow.setEncrypted(++lot % 5 == 0 ? Fact.NO : Fact.YES);
        return flow;
    }

    private <T extends Node> T draw(T node, int x, int y, int width, int height) {
        Shape shape = NotationFactory.eINSTANCE.createShape();
        shape.setElement(node.getId());
        shape.setX(x);
        shape.setY(y);
        shape.setWidth(width);
        shape.setHeight(height);
        diagram.getShapes().add(shape);
        shapes.put(node, shape);
        nodes++;
        return node;
    }

    private void resize(Node node, int width, int height) {
        shapes.get(node).setWidth(width);
        shapes.get(node).setHeight(height);
    }
}
