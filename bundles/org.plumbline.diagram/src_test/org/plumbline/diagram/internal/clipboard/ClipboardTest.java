/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points.Point;

class ClipboardTest {

    private final Sample sample = new Sample();
    private final Sample other = new Sample("other");

    @AfterEach
    void close() {
        sample.close();
        other.close();
    }

    private Fragment copied(Element... elements) {
        return Fragment.parse(Copying.of(sample.drawn, List.of(elements), List.of()).orElseThrow().text()).orElseThrow();
    }

    private static Pasting pasting(Sample into, Fragment fragment) {
        return new Pasting(into.drawn, into.edits, fragment);
    }

    @Test
    void aCopyHasAllFactsANewIdAndANameOfItsOwn() {
        sample.database.setEncryptedAtRest(Fact.NO);
        sample.database.setOrigin(SourceLocation.parse("12|AWS::RDS::DBInstance|template.yaml|Db"));
        Pasting pasting = pasting(sample, copied(sample.database));
        sample.roundTrip(pasting.into(sample.workload(), 800, 40), s -> {
            DataStore copy = (DataStore) s.workload().getNodes().get(2);
            assertSame(copy, pasting.nodes().get(0));
            assertEquals("db copy", copy.getName());
            assertEquals("db-copy", copy.getId());
            assertEquals(Fact.NO, copy.getEncryptedAtRest());
            assertNull(copy.getOrigin(), "a copy was not imported");
            assertEquals(s.drawn.bounds(s.database).moved(800 - s.drawn.bounds(s.database).x(),
                    40 - s.drawn.bounds(s.database).y()), s.drawn.bounds(copy));
            assertTrue(copy.getIncoming().isEmpty(), "only flows among what is copied");
        });
    }

    @Test
    void copiesAreCounted() {
        for (String expected : List.of("db copy", "db copy 2", "db copy 3")) {
            Node latest = sample.workload().getNodes().get(sample.workload().getNodes().size() - 1);
            Pasting pasting = pasting(sample, copied(latest));
            sample.session.execute(pasting.into(sample.workload(), 0, 0));
            assertEquals(expected, pasting.nodes().get(0).getName());
        }
    }

    @Test
    void boundariesComeWithContentsFlowsAndBendPoints() {
        sample.session.execute(sample.edits.moveInto(sample.database, sample.subnet, new Bounds(16, 160, 176, 64),
                java.util.Set.of(sample.database)));
        sample.session.execute(sample.edits.bend(sample.flow, List.of(new Point(100, 200))));
        Bounds from = sample.drawn.absoluteBounds(sample.network);
        Pasting pasting = pasting(sample, copied(sample.network, sample.server));
        sample.roundTrip(pasting.into(sample.workload(), from.x() + 500, from.y() + 16), s -> {
            Network copy = (Network) s.workload().getNodes().get(1);
            Subnet inner = (Subnet) copy.getNodes().get(0);
            assertEquals("net copy", copy.getName());
            assertEquals("sub", inner.getName(), "what is inside keeps its name");
            assertEquals("sub-2", inner.getId());
            assertEquals(s.drawn.bounds(s.subnet), s.drawn.bounds(inner));
            DataFlow flow = s.workload().getFlows().get(1);
            assertSame(inner.getNodes().get(0), flow.getSource());
            assertSame(inner.getNodes().get(1), flow.getTarget());
            assertEquals(List.of(new Point(600, 216)), s.drawn.bendPoints(flow));
        });
    }

    @Test
    void whatIsCutAndPastedRemainsItself() {
        Fragment fragment = copied(sample.database);
        Bounds bounds = sample.drawn.bounds(sample.database);
        sample.session.execute(sample.edits.delete(List.of(sample.database)));
        PastePlace place = PastePlace.bySelection(sample.drawn, fragment, List.of());
        sample.roundTrip(pasting(sample, fragment).into(place.container(), place.x(), place.y()), s -> {
            Node back = s.workload().getNodes().get(1);
            assertNotSame(s.database, back);
            assertEquals("db", back.getId());
            assertEquals("db", back.getName());
            assertEquals(bounds, s.drawn.bounds(back));
        });
    }

    @Test
    void boundariesGrowAroundWhatIsPastedIntoThem() {
        PastePlace place = PastePlace.bySelection(sample.drawn, copied(sample.database), List.of(sample.subnet));
        assertSame(sample.subnet, place.container());
        Pasting pasting = pasting(sample, copied(sample.database));
        sample.roundTrip(pasting.into(place.container(), place.x(), place.y()), s -> {
            Bounds copy = s.drawn.absoluteBounds(pasting.nodes().get(0));
            assertTrue(s.drawn.absoluteBounds(s.subnet).contains(copy));
            assertTrue(s.drawn.absoluteBounds(s.network).contains(s.drawn.absoluteBounds(s.subnet)));
            assertFalse(copy.overlaps(s.drawn.absoluteBounds(s.server)));
        });
    }

    @Test
    void pastingIntoAnotherWorkloadBringsSecurityGroupsAndDropsWhatIsNotThere() {
        SecurityGroup group = PlumblineFactory.eINSTANCE.createSecurityGroup();
        group.setId("web-sg");
        sample.workload().getSecurityGroups().add(group);
        sample.server.getSecurityGroups().add(group);
        NetworkEntry transit = PlumblineFactory.eINSTANCE.createNetworkEntry();
        transit.setId("transit");
        Network far = PlumblineFactory.eINSTANCE.createNetwork();
        far.setId("far");
        sample.workload().getNodes().addAll(List.of(transit, far));
        transit.getConnects().addAll(List.of(far, sample.network));

        Pasting pasting = pasting(other, copied(sample.server, transit));
        other.roundTrip(pasting.into(other.workload(), 0, 0), s -> {
            assertEquals(List.of("web-sg"), s.workload().getSecurityGroups().stream().map(Element::getId).toList());
            assertSame(s.workload().getSecurityGroups().get(0),
                    ((org.plumbline.model.Component) pasting.nodes().get(0)).getSecurityGroups().get(0));
            assertEquals(List.of(s.network), ((NetworkEntry) pasting.nodes().get(1)).getConnects());
            assertEquals(4, s.workload().getNodes().size(), "stand-ins are not pasted");
        });
    }

    @Test
    void aCopyInTheSameWorkloadSharesItsSecurityGroup() {
        SecurityGroup group = PlumblineFactory.eINSTANCE.createSecurityGroup();
        group.setId("web-sg");
        sample.workload().getSecurityGroups().add(group);
        sample.server.getSecurityGroups().add(group);
        Pasting pasting = pasting(sample, copied(sample.server));
        sample.roundTrip(pasting.into(sample.subnet, 0, 0), s -> {
            assertEquals(1, s.workload().getSecurityGroups().size());
            assertEquals(List.of(group),
                    ((org.plumbline.model.Component) pasting.nodes().get(0)).getSecurityGroups());
        });
    }

    @Test
    void aPastedWorkloadCanBeSaved() throws Exception {
        sample.session.execute(pasting(sample, copied(sample.network, sample.database)).into(sample.network, 0, 0));
        Workload saved = org.eclipse.emf.ecore.util.EcoreUtil.copy(sample.workload());
        assertTrue(ModelFiles.FORMAT.toBytes(saved, "test").length > 0);
    }

    @Test
    void aCopyOfTheSelectedBoundaryGoesBesideIt() {
        Fragment fragment = copied(sample.network);
        PastePlace place = PastePlace.bySelection(sample.drawn, fragment, List.of(sample.network));
        assertSame(sample.workload(), place.container());
        assertEquals(sample.drawn.bounds(sample.network).x() + PastePlace.OFFSET, place.x());
    }

    @Test
    void atAPointTheInnermostBoundaryThatMayHoldItTakesIt() {
        Bounds subnet = sample.drawn.absoluteBounds(sample.subnet);
        assertSame(sample.subnet, PastePlace.at(sample.drawn, copied(sample.database), subnet.x() + 9,
                subnet.bottom() - 9).container());
        assertSame(sample.network, PastePlace.at(sample.drawn, copied(sample.subnet), subnet.x() + 9,
                subnet.bottom() - 9).container(), "a subnet holds no subnet");
        assertSame(sample.workload(), PastePlace.at(sample.drawn, copied(sample.subnet), -50, -50).container());
    }

    @Test
    void pastedTwiceAtOnePointNothingLiesOnTheOther() {
        Bounds subnet = sample.drawn.absoluteBounds(sample.subnet);
        List<Bounds> places = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) {
            // A point in the title band: pasted below it.
            PastePlace place = PastePlace.at(sample.drawn, copied(sample.database), subnet.x() + 2, subnet.y() + 2);
            Pasting pasting = pasting(sample, copied(sample.database));
            sample.session.execute(pasting.into(place.container(), place.x(), place.y()));
            places.add(sample.drawn.absoluteBounds(pasting.nodes().get(0)));
        }
        assertEquals(places.get(0).moved(PastePlace.OFFSET, PastePlace.OFFSET), places.get(1));
        assertEquals(places.get(1).moved(PastePlace.OFFSET, PastePlace.OFFSET), places.get(2));
    }

    @Test
    void otherTextIsNoFragment() {
        String text = copied(sample.database).text();
        String model = text.substring(0, text.indexOf("<?xml", 5));
        assertEquals(Optional.empty(), Fragment.parse(""));
        assertEquals(Optional.empty(), Fragment.parse("SELECT * FROM orders"));
        assertEquals(Optional.empty(), Fragment.parse("<?xml version=\"1.0\"?><svg/>"));
        assertEquals(Optional.empty(), Fragment.parse(model), "a model without layout");
        assertEquals(Optional.empty(), Fragment.parse(text.substring(0, text.length() - 20)), "cut off");
        assertTrue(Fragment.parse(text).isPresent());
    }

    @Test
    void hostileTextOpensNothing() {
        String text = copied(sample.database).text();
        String entity = text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                .replaceFirst("name=\"db\"", "name=\"&e;\"");
        assertEquals(Optional.empty(), Fragment.parse(entity));
        String remote = text.replaceFirst("(?s)<nodes.*?/>", "<nodes href=\"http://localhost:1/x.plumb#a\"/>");
        assertFalse(remote.equals(text));
        assertEquals(Optional.empty(), Fragment.parse(remote));
    }
}
