/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.Boundary;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Group;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Connection;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.FlowLine;
import org.plumbline.notation.Metrics;
import org.plumbline.notation.RandomWorkloads;
import org.plumbline.notation.Shape;

class AutoLayoutTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPictureIsSound(long seed) {
        Workload workload = RandomWorkloads.of(seed);
        Diagram diagram = AutoLayout.layout(workload);
        assertSound(workload, diagram);
        assertTrue(EcoreUtil.equals(diagram, AutoLayout.layout(workload)), "not the same picture again");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void collapsingBoundariesKeepsThePictureSound(long seed) {
        Workload workload = RandomWorkloads.of(seed);
        Diagram diagram = AutoLayout.layout(workload);
        collapseSome(workload, diagram, new Random(seed));
        AutoLayout.layoutAll(workload, diagram);
        assertSound(workload, diagram);
        for (Shape each : diagram.getShapes()) {
            if (each.isCollapsed()) {
                each.setCollapsed(false);
                assertContentsApart((Boundary) Nodes.byId(workload).get(each.getElement()),
                        DiagramView.of(workload, diagram));
                each.setCollapsed(true);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void placingWhatIsMissingKeepsThePictureSound(long seed) {
        Workload workload = RandomWorkloads.of(seed);
        Diagram diagram = AutoLayout.layout(workload);
        Random random = new Random(seed);
        diagram.getShapes().removeIf(each -> random.nextInt(4) == 0);
        AutoLayout.placeMissing(workload, diagram);
        assertTrue(DiagramView.of(workload, diagram).missing().isEmpty());
        assertSound(workload, diagram);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arrangingSomeKeepsThePictureSound(long seed) {
        Workload workload = RandomWorkloads.of(seed);
        Diagram diagram = AutoLayout.layout(workload);
        Random random = new Random(seed);
        List<Node> chosen = Nodes.allIn(workload).stream().filter(each -> random.nextInt(3) == 0).toList();
        AutoLayout.layoutOnly(workload, diagram, chosen);
        assertSound(workload, diagram);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arrangingABoundaryAgainGivesTheSamePicture(long seed) {
        Workload workload = RandomWorkloads.of(seed);
        Diagram diagram = AutoLayout.layout(workload);
        List<Node> boundary = Nodes.allIn(workload).stream().filter(Boundary.class::isInstance).limit(1).toList();
        AutoLayout.layoutOnly(workload, diagram, boundary);
        Diagram once = EcoreUtil.copy(diagram);
        AutoLayout.layoutOnly(workload, diagram, boundary);
        assertTrue(EcoreUtil.equals(once, diagram));
    }

    @Test
    void arrangingABoundaryLeavesWhatIsOutsideAndFitsItToItsContents() {
        Compute outside = b.add(Compute.class, "Outside");
        Network network = b.add(Network.class, "Network");
        Compute first = b.in(network).add(Compute.class, "First");
        Compute second = b.in(network).add(Compute.class, "Second");
        b.flow(first, second);
        Diagram diagram = AutoLayout.layout(b.workload());
        Map<String, Bounds> arranged = places(diagram);
        DiagramView view = DiagramView.of(b.workload(), diagram);
        view.shape(second).orElseThrow().setX(900);
        view.shape(network).orElseThrow().setWidth(1200);

        AutoLayout.layoutOnly(b.workload(), diagram, List.of(network));

        Map<String, Bounds> after = places(diagram);
        assertEquals(arranged.get(outside.getId()), after.get(outside.getId()));
        assertEquals(arranged.get(second.getId()), after.get(second.getId()));
        assertEquals(arranged.get(network.getId()), after.get(network.getId()));
    }

    @Test
    void placingLeavesWhatIsPlacedWhereThereIsRoom() {
        Compute a = b.add(Compute.class, "A");
        Compute c = b.add(Compute.class, "B");
        b.flow(a, c);
        Diagram diagram = AutoLayout.layout(b.workload());
        Map<String, Bounds> before = places(diagram);
        Compute added = b.add(Compute.class, "New");
        b.flow(c, added);
        AutoLayout.placeMissing(b.workload(), diagram);
        Map<String, Bounds> after = places(diagram);
        before.forEach((id, bounds) -> assertEquals(bounds, after.get(id)));
        assertTrue(after.get(added.getId()).x() > after.get(c.getId()).right(), "not behind what feeds it");
    }

    @Test
    void placingNothingChangesNothing() {
        Workload workload = RandomWorkloads.of(11);
        Diagram diagram = AutoLayout.layout(workload);
        Diagram before = EcoreUtil.copy(diagram);
        AutoLayout.placeMissing(workload, diagram);
        assertTrue(EcoreUtil.equals(before, diagram));
    }

    @Test
    void flowsRunFromLeftToRightAcrossBoundariesWithRoomForTheirLabels() {
        Compute web = b.add(Compute.class, "Web");
        Network network = b.add(Network.class, "Network");
        Subnet subnet = b.in(network).add(Subnet.class, "Subnet");
        Compute app = b.in(subnet).add(Compute.class, "App");
        DataFlow flow = b.flow(web, app, f -> f.setProtocol("a-long-protocol"));
        Diagram diagram = AutoLayout.layout(b.workload());
        DiagramView view = DiagramView.of(b.workload(), diagram);
        assertTrue(view.bounds(app).x() - view.bounds(web).right() > Metrics.FLOW_LABEL_WIDTH / 2);
        Connection connection = view.connection(flow).orElseThrow();
        assertNotNull(connection.getBendPoints(), "the layered layout did not route it");
    }

    @Test
    void aLongChainIsNoStrip() {
        Region region = b.add(Region.class, "Region");
        Compute last = b.in(region).add(Compute.class, "first");
        for (int i = 0; i < 14; i++) {
            Compute next = b.in(region).add(Compute.class, "server " + i);
            b.flow(last, next, f -> f.setProtocol("HTTPS"));
            last = next;
        }
        b.flow(b.add(Compute.class, "outside"), last);
        Bounds extent = DiagramView.of(b.workload(), AutoLayout.layout(b.workload())).extent();
        double ratio = extent.width() / (double) extent.height();
        assertTrue(ratio > 0.5 && ratio < 2.6, "ratio " + ratio);
    }

    @Test
    void whatIsNotConnectedInABoundaryStandsInARowBelowItsFlows() {
        Region region = b.add(Region.class, "Region");
        Compute entry = b.in(region).add(Compute.class, "Entry");
        Compute app = b.in(region).add(Compute.class, "App");
        Group operations = b.in(region).add(Group.class, "Operations");
        List<Compute> tools = List.of(b.in(operations).add(Compute.class, "Logs"),
                b.in(operations).add(Compute.class, "Dashboard"), b.in(operations).add(Compute.class, "Pipeline"));
        b.flow(b.add(Compute.class, "Browser"), entry);
        b.flow(entry, app, f -> f.setProtocol("HTTPS"));
        b.flow(app, b.in(region).add(Compute.class, "Store"), f -> f.setProtocol("HTTPS"));
        DiagramView view = DiagramView.of(b.workload(), AutoLayout.layout(b.workload()));
        assertTrue(view.bounds(operations).y() >= view.bounds(app).bottom(), "not below the flows");
        assertEquals(1, tools.stream().map(each -> view.bounds(each).y()).distinct().count(), "not in one row");
    }

    @Test
    void whatIsNotConnectedStandsInAGridOfPageProportions() {
        for (int i = 0; i < 40; i++) {
            b.add(Compute.class, "server " + i);
        }
        Bounds extent = DiagramView.of(b.workload(), AutoLayout.layout(b.workload())).extent();
        double ratio = extent.width() / (double) extent.height();
        assertTrue(ratio > 1.1 && ratio < 2.4, "ratio " + ratio);
    }

    @Test
    void aLargeWorkloadIsLaidOutInReasonableTime() {
        Compute last = null;
        for (int i = 0; i < 100; i++) {
            Network network = b.add(Network.class, "network " + i);
            for (int j = 0; j < 10; j++) {
                Compute next = b.in(network).add(Compute.class, "server " + j);
                if (last != null && j % 3 != 0) {
                    b.flow(last, next);
                }
                last = next;
            }
        }
        Diagram diagram = org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(30),
                () -> AutoLayout.layout(b.workload()));
        assertEquals(1100, diagram.getShapes().size());
    }

    private static Map<String, Bounds> places(Diagram diagram) {
        return diagram.getShapes().stream().collect(Collectors.toMap(Shape::getElement,
                s -> new Bounds(s.getX(), s.getY(), s.getWidth(), s.getHeight())));
    }

    private static void collapseSome(Workload workload, Diagram diagram, Random random) {
        DiagramView view = DiagramView.of(workload, diagram);
        for (Node each : Nodes.allIn(workload)) {
            if (each instanceof Boundary && random.nextInt(3) == 0) {
                view.shape(each).orElseThrow().setCollapsed(true);
            }
        }
    }

    private static void assertSound(Workload workload, Diagram diagram) {
        DiagramView view = DiagramView.of(workload, diagram);
        assertContentsApart(workload, view);
        for (FlowLine line : view.flows()) {
            assertTrue(view.bounds(line.source()).onBorder(line.points().get(0)),
                    () -> "starts off the border: " + line);
            assertTrue(view.bounds(line.target()).onBorder(line.points().get(line.points().size() - 1)),
                    () -> "ends off the border: " + line);
        }
        long drawn = workload.getFlows().stream().filter(f -> view.isVisible(f.getSource())
                && view.isVisible(f.getTarget())).count();
        assertTrue(view.flows().size() >= drawn);
    }

    private static void assertContentsApart(NodeContainer container, DiagramView view) {
        List<Node> visible = container.getNodes().stream().filter(view::isVisible).toList();
        for (int i = 0; i < visible.size(); i++) {
            Node node = visible.get(i);
            Bounds bounds = view.bounds(node);
            for (Node other : visible.subList(0, i)) {
                assertFalse(bounds.overlaps(view.bounds(other)), () -> node + " overlaps " + other);
            }
            if (container instanceof Boundary boundary) {
                Bounds outer = view.bounds(boundary);
                Bounds content = new Bounds(outer.x(), outer.y() + Metrics.TITLE_BAND, outer.width(),
                        outer.height() - Metrics.TITLE_BAND);
                assertTrue(content.contains(bounds), () -> node + " is not inside " + boundary);
            }
            if (node instanceof NodeContainer inner && !view.isCollapsed(node)) {
                assertContentsApart(inner, view);
            }
        }
    }
}
