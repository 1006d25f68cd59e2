/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.edit.Nesting;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;

/** The kinds of elements that the editor draws. An element of a kind it does not know is drawn as a plain one. */
public final class ElementKinds {

    private static final ComponentKind PLAIN_COMPONENT = new GenericComponentKind();
    private static final BoundaryKind PLAIN_BOUNDARY = new GroupKind();

    private static final List<BoundaryKind> BOUNDARIES = List.of(new AccountKind(), new RegionKind(),
            new NetworkKind(), new AvailabilityZoneKind(), new SubnetKind(Fact.YES), new SubnetKind(Fact.NO),
            new SubnetKind(Fact.UNKNOWN), PLAIN_BOUNDARY);

    private static final List<ComponentKind> COMPONENTS = List.of(new ComputeKind(), new DataStoreKind(),
            new MessagingKind(), new NetworkEntryKind(), new IdentityKind(), new SecretStoreKind(),
            new ObservabilityKind(), new DeliveryPipelineKind(), new ClientKind(), new ExternalSystemKind(),
            PLAIN_COMPONENT);

    private static final Map<EClass, ElementKind> BY_TYPE = new LinkedHashMap<>();

    static {
        register(new WorkloadKind());
        register(new DataFlowKind());
        BOUNDARIES.forEach(ElementKinds::register);
        COMPONENTS.forEach(ElementKinds::register);
    }

    private ElementKinds() {
    }

    /** The kind of an element; empty for what is not drawn, such as a policy. */
    public static Optional<ElementKind> of(Element element) {
        ElementKind kind = BY_TYPE.get(element.eClass());
        if (kind == null) {
            kind = element instanceof Boundary ? PLAIN_BOUNDARY : element instanceof Component ? PLAIN_COMPONENT : null;
        }
        return Optional.ofNullable(kind);
    }

    /** The kind of components of a service. */
    public static ComponentKind component(String modelClass) {
        return BY_TYPE.get(PlumblinePackage.eINSTANCE.getEClassifier(modelClass)) instanceof ComponentKind kind
                ? kind : PLAIN_COMPONENT;
    }

    /** Boundaries in the order of the palette; a kind is in it once for each form it is offered in. */
    public static List<BoundaryKind> boundaries() {
        return BOUNDARIES;
    }

    /** Whether a node may be drawn directly in a container. */
    public static boolean mayHold(NodeContainer container, Node node) {
        return Nesting.mayHold(container, node.eClass());
    }

    private static void register(ElementKind kind) {
        BY_TYPE.put(kind.type(), kind);
    }
}
