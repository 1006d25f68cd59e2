/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.internal.ServiceKinds;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Place;
import org.plumbline.importer.internal.cloudformation.PlainSecrets;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Property;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/** A model that is made of a design of another tool: who stands for which part, and what became of each. */
public final class Design {

    private static final int MOST_PROPERTIES = 200;
    private static final int LONGEST_PROPERTY = 500;
    /** Deeper than any design, shallow enough for every walk over the model. */
    private static final int DEEPEST = 50;

    private final String file;
    private final UnaryOperator<String> text;
    private final ModelBuilder builder;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<ImportNote> notes = new ArrayList<>();

    private Design(String file, String name, UnaryOperator<String> plain) {
        this.file = file;
        this.text = plain;
        String given = name == null ? "" : plain.apply(name);
        builder = ModelBuilder.workload(given.isEmpty() ? Texts.stem(file) : given);
        workload().setOrigin(new SourceLocation(file, 0, null, null));
    }

    /**
     * A design whose texts may be marked up with HTML.
     *
     * @param name what the workload is called, or null to call it like the file
     */
    public static Design of(String file, String name) {
        return new Design(file, name, Texts::withoutMarkup);
    }

    /** A design whose texts are as people see them. */
    public static Design ofPlainTexts(String file, String name) {
        return new Design(file, name, Texts::printable);
    }

    public Workload workload() {
        return builder.workload();
    }

    /** Gives the workload the identity it has in the input. */
    public void identify(String id) {
        String wanted = Texts.id(id);
        if (!wanted.isBlank() && !wanted.equals(workload().getId())) {
            workload().setId(builder.reserveId(wanted));
        }
    }

    /** Adds a component of a service of the catalogue, or a generic one where no service is known. */
    public Component component(Part part, String service) {
        CloudService entry = ServiceCatalog.byId(service).orElse(null);
        Component component = component(part, service, entry == null ? "GenericComponent" : entry.kind());
        if (entry != null) {
            ServiceKinds.set(component, entry);
        }
        boolean known = entry != null && !entry.id().equals("generic.component");
        note(known ? ImportNote.Kind.MAPPED : ImportNote.Kind.GENERIC, part,
                known ? "imported as " + entry.title() : "kept as a generic component", component);
        return component;
    }

    /**
     * Adds a component of a class of the model; no note is made.
     *
     * @param service its service, or null
     * @param kind name of the class
     */
    public Component component(Part part, String service, String kind) {
        EClass type = (EClass) PlumblinePackage.eINSTANCE.getEClassifier(kind);
        Component component = add(part, type.getInstanceClass().asSubclass(Component.class));
        component.setService(service);
        return component;
    }

    /** Adds a boundary. */
    public <T extends Boundary> T boundary(Part part, Class<T> type) {
        T boundary = add(part, type);
        note(ImportNote.Kind.MAPPED, part, "imported as " + boundary.eClass().getName(), boundary);
        return boundary;
    }

    private <T extends Node> T add(Part part, Class<T> type) {
        T node = builder.add(type, name(part), each -> identify(part, each));
        elements.putIfAbsent(part.id(), node);
        return node;
    }

    private void identify(Part part, Element element) {
        String id = Texts.id(part.id());
        element.setId(builder.reserveId(id.isEmpty() || id.equals("-") ? element.eClass().getName() : id));
        element.setOrigin(new SourceLocation(file, part.line(), part.id(), part.type()));
    }

    private String name(Part part) {
        String name = part.name() == null ? "" : text.apply(part.name());
        return name.isEmpty() ? null : name;
    }

    /** Adds a flow. */
    public DataFlow flow(Part part, Node source, Node target) {
        DataFlow flow = builder.flow(source, target, each -> {
            identify(part, each);
            each.setName(name(part));
        });
        elements.putIfAbsent(part.id(), flow);
        return flow;
    }

    /** The element that stands for a part. */
    public Optional<Element> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    public <T extends Element> Optional<T> find(String id, Class<T> type) {
        return find(id).filter(type::isInstance).map(type::cast);
    }

    /** Lets what stands for one part stand for another too. */
    public void alias(String id, Element element) {
        elements.putIfAbsent(id, element);
    }

    /**
     * Puts a node into a boundary.
     *
     * @return whether it was possible; it is not where the boundary lies within the node, or deeper than any design
     */
    public boolean nest(Node node, NodeContainer into) {
        int depth = height(node);
        for (EObject around = into; around != null; around = around.eContainer()) {
            if (around == node || ++depth > DEEPEST) {
                return false;
            }
        }
        into.getNodes().add(node);
        return true;
    }

    /** How many levels a node has with what lies in it. */
    private static int height(Node node) {
        int height = 0;
        if (node instanceof NodeContainer container) {
            for (Node each : container.getNodes()) {
                height = Math.max(height, height(each));
            }
        }
        return height + 1;
    }

    /** Keeps a text that has no feature of its own; a credential is not kept but told. */
    public void property(Element element, String key, String value) {
        if (value == null || value.isBlank() || element.getProperties().size() >= MOST_PROPERTIES) {
            return;
        }
        if (PlainSecrets.isPlain(key, value)) {
            if (element instanceof Component component) {
                component.setPlainTextSecrets(Fact.YES);
            }
            return;
        }
        Property property = PlumblineFactory.eINSTANCE.createProperty();
        property.setKey(Texts.printable(key));
        String plain = text.apply(value);
        property.setValue(plain.length() > LONGEST_PROPERTY ? plain.substring(0, LONGEST_PROPERTY) + "…" : plain);
        element.getProperties().add(property);
    }

    public void describe(Element element, String description) {
        if (description != null && !description.isBlank()) {
            element.setDescription(text.apply(description));
        }
    }

    public void place(Element element, Place place) {
        if (place != null) {
            places.put(element.getId(), place);
        }
    }

    /** Tells what became of a part; the element may be null. */
    public void note(ImportNote.Kind kind, Part part, String said, Element element) {
        notes.add(new ImportNote(kind, part.id(), part.type(), part.line(), Texts.printable(said),
                element == null ? null : element.getId()));
    }

    public ImportResult result() {
        return new ImportResult(workload(), notes, places);
    }
}
