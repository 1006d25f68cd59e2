/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.commands.CommandStack;
import org.plumbline.diagram.internal.badges.FindingIndex;
import org.plumbline.diagram.internal.commands.Edits;
import org.plumbline.diagram.internal.commands.SharedCommandStack;
import org.plumbline.diagram.internal.layers.DiagramLayers;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.edit.EditSession;
import org.plumbline.model.Alarm;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Network;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.rules.BuiltInRules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A small workload in an open session: a network with a subnet that holds a server, a database outside, one flow. */
public final class Sample implements AutoCloseable {

    private static final PlumblineFactory NEW = PlumblineFactory.eINSTANCE;

    public final Network network = NEW.createNetwork();
    public final Subnet subnet = NEW.createSubnet();
    public final Compute server = NEW.createCompute();
    public final DataStore database = NEW.createDataStore();
    public final DataFlow flow = NEW.createDataFlow();
    public final Alarm alarm = NEW.createAlarm();
    public final EditSession session;
    public final DrawnWorkload drawn;
    public final Edits edits;
    public final DiagramContext context;

    public Sample() {
        this("sample");
    }

    /** @param key of the session, where a test needs several */
    public Sample(String key) {
        Workload workload = NEW.createWorkload();
        workload.setId("shop");
        workload.getNodes().add(named(network, "net"));
        network.getNodes().add(named(subnet, "sub"));
        subnet.getNodes().add(named(server, "web"));
        workload.getNodes().add(named(database, "db"));
        flow.setId("flow");
        flow.setSource(server);
        flow.setTarget(database);
        workload.getFlows().add(flow);
        alarm.setId("alarm");
        alarm.getWatches().add(database);
        workload.getAlarms().add(alarm);
        Diagram diagram = AutoLayout.layout(workload);
        session = EditSession.open(key, workload, diagram, BuiltInRules.all(), Runnable::run);
        drawn = new DrawnWorkload(workload, diagram, session.domain());
        edits = new Edits(drawn);
        context = new DiagramContext(drawn, edits, () -> null,
                new FindingIndex(session.live(), elements -> { }), session.live()::result, session::apply,
                new DiagramLayers());
    }

    private static <T extends org.plumbline.model.Element> T named(T element, String id) {
        element.setId(id);
        element.setName(id);
        return element;
    }

    public Workload workload() {
        return session.workload();
    }

    public EditingDomain domain() {
        return session.domain();
    }

    /** Executes, undoes and redoes an edit; model and diagram must be equal to what they were at each end. */
    public void roundTrip(Command command, Consumer<Sample> afterwards) {
        Snapshot before = new Snapshot(this);
        session.execute(command);
        afterwards.accept(this);
        checkUndoRedo(before, afterwards);
    }

    /** The same for a command of GEF, through the stack that GEF's tools use. */
    public void roundTrip(org.eclipse.gef.commands.Command command, Consumer<Sample> afterwards) {
        Snapshot before = new Snapshot(this);
        CommandStack stack = new SharedCommandStack(session.commandStack());
        stack.execute(command);
        afterwards.accept(this);
        checkUndoRedo(before, afterwards);
        stack.dispose();
    }

    private void checkUndoRedo(Snapshot before, Consumer<Sample> afterwards) {
        Snapshot after = new Snapshot(this);
        assertFalse(after.equalTo(before), "the edit changed nothing");
        session.commandStack().undo();
        assertTrue(new Snapshot(this).equalTo(before), "undo did not restore everything");
        session.commandStack().redo();
        assertTrue(new Snapshot(this).equalTo(after), "redo differs from the first time");
        afterwards.accept(this);
        session.commandStack().undo();
        assertTrue(new Snapshot(this).equalTo(before), "the second undo did not restore everything");
    }

    @Override
    public void close() {
        session.dispose();
    }

    private record Snapshot(EObject model, EObject diagram) {
        Snapshot(Sample sample) {
            this(EcoreUtil.copy(sample.session.workload()), EcoreUtil.copy(sample.session.drawing()));
        }

        boolean equalTo(Snapshot other) {
            return EcoreUtil.equals(model, other.model) && EcoreUtil.equals(diagram, other.diagram);
        }
    }
}
