/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.notation.layout.AutoLayout;

class DiagramViewTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");
    private final Client client = b.add(Client.class, "Client");
    private final Network network = b.add(Network.class, "Network");
    private final Subnet subnet = b.in(network).add(Subnet.class, "Subnet");
    private final Compute web = b.in(subnet).add(Compute.class, "Web");
    private final Compute job = b.in(subnet).add(Compute.class, "Job");
    private final DataFlow outer = b.flow(client, web);
    private final DataFlow inner = b.flow(web, job);
    private Diagram diagram;

    @BeforeEach
    void layOut() {
        diagram = AutoLayout.layout(b.workload());
    }

    private DiagramView view() {
        return DiagramView.of(b.workload(), diagram);
    }

    private Shape shape(String element) {
        return diagram.getShapes().stream().filter(each -> each.getElement().equals(element)).findFirst().get();
    }

    @Test
    void boundsAreAbsolute() {
        Bounds parent = view().bounds(subnet);
        Shape own = shape(web.getId());
        assertEquals(new Bounds(parent.x() + own.getX(), parent.y() + own.getY(), own.getWidth(), own.getHeight()),
                view().bounds(web));
    }

    @Test
    void aCollapsedBoundaryHidesItsContentsAndTakesTheirFlows() {
        shape(network.getId()).setCollapsed(true);
        DiagramView view = view();
        assertEquals(List.of(client, network), view.visibleNodes());
        assertFalse(view.isVisible(web));
        assertSame(network, view.visibleAncestor(web));
        assertEquals(List.of(outer), view.flows().stream().map(FlowLine::flow).toList());
        assertSame(network, view.flows().get(0).target());
        assertTrue(view.flows().get(0).reattached());
        assertEquals(Metrics.COLLAPSED_WIDTH, view.bounds(web).width());
    }

    @Test
    void theOutermostCollapsedBoundaryCounts() {
        shape(network.getId()).setCollapsed(true);
        shape(subnet.getId()).setCollapsed(true);
        assertSame(network, view().visibleAncestor(web));
    }

    @Test
    void whatTheDiagramHasBeyondTheModelIsIgnored() {
        subnet.getNodes().remove(job);
        b.workload().getFlows().remove(inner);
        assertTrue(view().missing().isEmpty());
        assertEquals(1, view().flows().size());
    }

    @Test
    void aFlowWithAnEndThatLeftTheModelIsNotDrawn() {
        subnet.getNodes().remove(job);
        assertEquals(List.of(outer), view().flows().stream().map(FlowLine::flow).toList());
    }

    @Test
    void whatTheDiagramDoesNotKnowIsReportedAsMissing() {
        Compute added = b.in(subnet).add(Compute.class, "New");
        assertEquals(List.of(added), view().missing());
    }

    @Test
    void whatWasTakenOffIsNotDrawnWithItsContents() {
        diagram.getHidden().add(subnet.getId());
        DiagramView view = view();
        assertEquals(List.of(client, network), view.visibleNodes());
        assertTrue(view.missing().isEmpty());
        assertFalse(view.membership().shows(web));
    }

    @Test
    void aFlowOfWhatWasTakenOffEndsAtTheBoundaryAroundIt() {
        diagram.getHidden().add(web.getId());
        DiagramView view = view();
        assertEquals(List.of(outer), view.flows().stream().map(FlowLine::flow).toList(),
                "the flow to its neighbour would only run inside the boundary");
        assertSame(subnet, view.flows().get(0).target());
        diagram.getHidden().add(outer.getId());
        assertTrue(view().flows().isEmpty());
    }

    @Test
    void aDiagramOfChosenElementsShowsThoseWithAShape() {
        diagram.setChosen(true);
        diagram.getShapes().remove(shape(network.getId()));
        diagram.getShapes().remove(shape(subnet.getId()));
        diagram.getShapes().remove(shape(job.getId()));
        DiagramView view = view();
        assertEquals(List.of(client, web), view.visibleNodes());
        assertEquals(shape(web.getId()).getX(), view.bounds(web).x(), "it stands on the ground");
        assertEquals(List.of(outer), view.flows().stream().map(FlowLine::flow).toList());
        b.in(subnet).add(Compute.class, "New");
        assertEquals(view.visibleNodes(), view().visibleNodes());
    }

    @Test
    void aDiagramOfABoundaryShowsAllThatIsInItAndWhatIsNew() {
        diagram = NotationFactory.eINSTANCE.createDiagram();
        diagram.setChosen(true);
        diagram.setScope(subnet.getId());
        Compute added = b.in(subnet).add(Compute.class, "New");
        assertEquals(List.of(subnet, web, job, added), view().missing());
        AutoLayout.placeMissing(b.workload(), diagram);
        DiagramView view = view();
        assertEquals(List.of(subnet, web, job, added), view.visibleNodes());
        assertEquals(List.of(inner), view.flows().stream().map(FlowLine::flow).toList());
        assertTrue(view.bounds(subnet).contains(view.bounds(added)));
    }

    @Test
    void theLayoutTakesOnlyWhatIsShown() {
        diagram.getHidden().add(subnet.getId());
        diagram.getShapes().clear();
        AutoLayout.layoutAll(b.workload(), diagram);
        assertEquals(List.of(client.getId(), network.getId()),
                diagram.getShapes().stream().map(Shape::getElement).toList());
        assertEquals(Metrics.BOUNDARY_HEIGHT, view().bounds(network).height(), "it is drawn as an empty boundary");
    }

    @Test
    void straightFlowsLeaveTheirBendPointsAside() {
        Connection connection = diagram.getConnections().stream()
                .filter(each -> each.getElement().equals(outer.getId())).findFirst().get();
        connection.setBendPoints(Points.parse("5,5 5,700"));
        assertEquals(4, line(outer).points().size());
        diagram.setRouting(Routing.STRAIGHT);
        assertEquals(2, line(outer).points().size());
        connection.setRouting(Routing.ORTHOGONAL);
        assertEquals(4, line(outer).points().size());
    }

    private FlowLine line(DataFlow flow) {
        return view().flows().stream().filter(each -> each.flow() == flow).findFirst().get();
    }

    @Test
    void aNoteIsJoinedToWhatItIsAboutWhileThatIsSeen() {
        Note note = NotationFactory.eINSTANCE.createNote();
        note.setX(2000);
        diagram.getNotes().add(note);
        assertTrue(view().line(note).isEmpty());
        note.setElement(web.getId());
        DiagramView view = view();
        assertTrue(view.bounds(web).onBorder(view.line(note).get(1)), view.line(note).toString());
        assertTrue(view.extent().contains(Bounds.of(note)));
        note.setElement(outer.getId());
        assertEquals(2, view().line(note).size());
        diagram.setChosen(true);
        diagram.getShapes().clear();
        assertTrue(view().line(note).isEmpty());
    }
}
