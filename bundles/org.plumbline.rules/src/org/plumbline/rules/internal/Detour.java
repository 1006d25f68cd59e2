/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__SOURCE;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__TARGET;
import static org.plumbline.model.PlumblinePackage.Literals.NODE_CONTAINER__NODES;
import static org.plumbline.model.PlumblinePackage.Literals.WORKLOAD__FLOWS;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Interaction;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;

/** Changes that lead flows to a new component instead of where they went. */
public final class Detour {

    private final Component through;
    private final Context context;
    private final List<Change> changes = new ArrayList<>();

    /**
     * @param through new, in no model yet
     * @param container workload or boundary that it is added to
     */
    public Detour(Component through, EObject container, Context context) {
        this.through = through;
        this.context = context;
        changes.add(Change.add(container, NODE_CONTAINER__NODES, through));
    }

    /** The flow ends at the new component. */
    public Detour redirect(DataFlow flow) {
        changes.add(Change.set(flow, DATA_FLOW__TARGET, through));
        return this;
    }

    /** A flow from the new component to an existing node, like {@code model} in protocol and encryption. */
    public Detour onTo(Node target, DataFlow model) {
        DataFlow onward = flow(model.getInteraction());
        onward.setProtocol(model.getProtocol());
        onward.setEncrypted(model.getEncrypted());
        onward.setAuthentication(model.getAuthentication());
        return connect(onward, through, target);
    }

    /** A flow that feeds the new component from an existing node. */
    public Detour fedBy(Node source) {
        return connect(flow(Interaction.STREAM), source, through);
    }

    public List<Change> changes() {
        return changes;
    }

    private static DataFlow flow(Interaction interaction) {
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        flow.setInteraction(interaction);
        return flow;
    }

    private Detour connect(DataFlow flow, Node source, Node target) {
        changes.add(Change.add(context.workload(), WORKLOAD__FLOWS, flow));
        changes.add(Change.set(flow, DATA_FLOW__SOURCE, source));
        changes.add(Change.set(flow, DATA_FLOW__TARGET, target));
        return this;
    }
}
