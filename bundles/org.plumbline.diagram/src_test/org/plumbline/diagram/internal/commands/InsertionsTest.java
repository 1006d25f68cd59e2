/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.Points.Point;

class InsertionsTest {

    private static final PlumblineFactory NEW = PlumblineFactory.eINSTANCE;

    private final Sample sample = new Sample();
    private final Insertions insertions = new Insertions(sample.drawn, sample.edits);

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aServiceIsDrawnWhereThereIsRoomInTheBoundary() {
        Compute created = NEW.createCompute();
        sample.roundTrip(insertions.createIn(sample.subnet, created), s -> {
            assertSame(s.subnet, created.eContainer());
            assertFalse(s.drawn.bounds(created).overlaps(s.drawn.bounds(s.server)));
            assertTrue(s.drawn.absoluteBounds(s.subnet).contains(s.drawn.absoluteBounds(created)));
        });
    }

    @Test
    void aServiceIsDrawnBesideTheSelectedComponentOrOnTheGround() {
        Compute created = NEW.createCompute();
        sample.roundTrip(insertions.createIn(sample.server, created),
                s -> assertSame(s.subnet, created.eContainer()));
        Compute other = NEW.createCompute();
        sample.roundTrip(insertions.createIn(null, other), s -> {
            assertSame(s.workload(), other.eContainer());
            assertFalse(s.drawn.bounds(other).overlaps(s.drawn.bounds(s.database)));
            assertFalse(s.drawn.bounds(other).overlaps(s.drawn.bounds(s.network)));
        });
    }

    @Test
    void aNewServiceIsDrawnInTheBoundaryAtTheEndOfItsFlow() {
        DataStore cache = NEW.createDataStore();
        DataFlow flow = NEW.createDataFlow();
        Bounds subnet = sample.drawn.absoluteBounds(sample.subnet);
        Point inside = new Point(subnet.right() - 4, subnet.bottom() - 4);
        sample.roundTrip(insertions.createAndConnect(sample.server, flow, cache, inside), s -> {
            assertSame(s.subnet, cache.eContainer());
            assertSame(s.server, flow.getSource());
            assertSame(cache, flow.getTarget());
            assertTrue(s.drawn.absoluteBounds(s.subnet).contains(s.drawn.absoluteBounds(cache)), "the subnet grew");
        });
    }

    @Test
    void aCollapsedBoundaryTakesNothing() {
        sample.session.execute(sample.edits.collapse(sample.network, true));
        Bounds card = sample.drawn.absoluteBounds(sample.network);
        assertSame(sample.workload(), insertions.containerAt(NEW.createDataStore(),
                new Point(card.centerX(), card.centerY())));
    }

    @Test
    void anInsertedServiceSplitsTheFlow() {
        sample.flow.setProtocol("PostgreSQL");
        sample.flow.setEncrypted(Fact.YES);
        sample.flow.setDataClass(DataClass.CONFIDENTIAL);
        sample.flow.setPeakPerSecond(40);
        sample.session.execute(sample.edits.bend(sample.flow, List.of(new Point(300, 300))));
        DataStore proxy = NEW.createDataStore();
        sample.roundTrip(insertions.createInto(sample.flow, proxy, new Point(2000, 2000)), s -> {
            DataFlow first = s.workload().getFlows().get(1);
            assertSame(s.server, first.getSource());
            assertSame(proxy, first.getTarget());
            assertSame(proxy, s.flow.getSource());
            assertSame(s.database, s.flow.getTarget());
            assertEquals("PostgreSQL", s.flow.getProtocol(), "the target speaks as before");
            assertEquals(null, first.getProtocol(), "nobody said how the new half speaks");
            assertEquals(Fact.UNKNOWN, first.getEncrypted());
            assertEquals(DataClass.CONFIDENTIAL, first.getDataClass(), "the same data passes");
            assertEquals(40, first.getPeakPerSecond());
            assertFalse(first.isSetMonthlyGigabytes());
            assertTrue(s.drawn.bendPoints(s.flow).isEmpty());
            assertSame(s.workload(), proxy.eContainer());
        });
    }

    @Test
    void whatIsInsertedHidesNoEnd() {
        Bounds web = sample.drawn.absoluteBounds(sample.server);
        DataStore cache = NEW.createDataStore();
        sample.roundTrip(insertions.createInto(sample.flow, cache, new Point(web.right(), web.centerY())), s -> {
            Bounds box = s.drawn.absoluteBounds(cache);
            assertTrue(box.x() >= web.right() || box.y() >= web.bottom(), box + " hides " + web);
        });
    }

    @Test
    void nobodyWaitsBehindAQueue() {
        sample.flow.setInteraction(Interaction.REQUEST);
        Messaging queue = NEW.createMessaging();
        sample.roundTrip(insertions.createInto(sample.flow, queue, new Point(2000, 2000)), s -> {
            assertEquals(Interaction.ASYNCHRONOUS, s.flow.getInteraction());
            assertEquals(Interaction.ASYNCHRONOUS, s.workload().getFlows().get(1).getInteraction());
        });
    }

    @Test
    void aLooseComponentIsMovedIntoTheFlow() {
        DataStore loose = NEW.createDataStore();
        sample.session.execute(sample.edits.create(loose, sample.workload(), new Bounds(900, 900, 176, 64)));
        assertTrue(Insertions.fits(sample.flow, loose));
        Bounds subnet = sample.drawn.absoluteBounds(sample.subnet);
        Bounds goal = new Bounds(subnet.centerX() - 88, subnet.centerY() - 32, 176, 64);
        sample.roundTrip(insertions.moveInto(sample.flow, loose, goal), s -> {
            assertSame(s.subnet, loose.eContainer());
            assertSame(loose, s.flow.getSource());
            assertSame(loose, s.workload().getFlows().get(1).getTarget());
        });
    }

    @Test
    void aLooseComponentDroppedPartlyOverAnEndDoesNotHideIt() {
        DataStore loose = NEW.createDataStore();
        sample.session.execute(sample.edits.create(loose, sample.workload(), new Bounds(900, 900, 176, 64)));
        Bounds end = sample.drawn.absoluteBounds(sample.database);
        sample.roundTrip(insertions.moveInto(sample.flow, loose, end.moved(-60, 20)), s -> {
            assertSame(loose, s.flow.getSource());
            assertFalse(s.drawn.absoluteBounds(loose).overlaps(s.drawn.absoluteBounds(s.database)));
        });
    }

    @Test
    void whatHasFlowsOrHoldsAnEndIsNotInserted() {
        assertFalse(Insertions.fits(sample.flow, sample.server));
        assertFalse(Insertions.fits(sample.flow, sample.subnet));
    }
}
