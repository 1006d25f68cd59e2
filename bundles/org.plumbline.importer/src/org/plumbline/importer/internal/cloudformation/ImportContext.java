/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.importer.ImportNote;
import org.plumbline.importer.internal.ServiceKinds;
import org.plumbline.importer.internal.template.ReferenceIndex;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.ResourceReference;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.GenericComponent;
import org.plumbline.model.Node;
import org.plumbline.model.Principal;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;

/** What mappers share: the resources, the model being built, who stands for which resource, and the notes. */
final class ImportContext {

    private static final int LONGEST_FOLD_CHAIN = 20;
    /** What no resource can be called. */
    private static final String WHOLE = "";

    private final String file;
    private final Map<String, TemplateResource> resources;
    private final Map<String, List<TemplateResource>> byType = new LinkedHashMap<>();
    private final Map<String, List<TemplateResource>> referring = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, String> folds = new LinkedHashMap<>();
    private final List<ImportNote> guesses = new ArrayList<>();
    private final FlowPlan flows = new FlowPlan();
    private final Elsewhere elsewhere = new Elsewhere(this);
    private final ModelBuilder builder;
    private final Places places;
    private final PlainSecrets secrets;

    ImportContext(String file, Map<String, TemplateResource> resources, ReferenceIndex references,
            ModelBuilder builder, Places places, PlainSecrets secrets) {
        this.file = file;
        this.resources = resources;
        this.builder = builder;
        this.places = places;
        this.secrets = secrets;
        resources.values().forEach(resource -> {
            byType.computeIfAbsent(resource.type(), type -> new ArrayList<>()).add(resource);
            Set<String> targets = new LinkedHashSet<>();
            for (ResourceReference use : references.from(resource.id())) {
                if (!use.path().equals("DependsOn") && targets.add(use.to())) {
                    referring.computeIfAbsent(use.to(), to -> new ArrayList<>()).add(resource);
                }
            }
        });
    }

    ModelBuilder builder() {
        return builder;
    }

    FlowPlan flows() {
        return flows;
    }

    Places places() {
        return places;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    PlainSecrets secrets() {
        return secrets;
    }

    Optional<TemplateResource> resource(String id) {
        return Optional.ofNullable(resources.get(id));
    }

    List<TemplateResource> all(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The resources whose properties refer to the one given. */
    List<TemplateResource> referring(String id) {
        return referring.getOrDefault(id, List.of());
    }

    /** The resources of a type whose properties refer to the one given. */
    List<TemplateResource> referring(String id, String type) {
        return referring(id).stream().filter(resource -> resource.type().equals(type)).toList();
    }

    SourceLocation origin(TemplateResource resource) {
        String declaring = resource.declaration().file();
        return new SourceLocation(declaring == null ? file : declaring, resource.line(), resource.id(),
                resource.writtenType());
    }

    /** Makes the element that stands for a resource; its id is the logical id, so that it is stable. */
    <T extends Element> T element(TemplateResource resource, Class<T> type) {
        T element = builder.create(type, PropertyList.printable(resource.displayName()), e -> {
            e.setId(builder.reserveId(Texts.id(resource.id())));
            e.setOrigin(origin(resource));
            if (e instanceof Node node) {
                node.setEnvironment(EnvironmentTag.of(resource));
            }
        });
        elements.put(resource.id(), element);
        return element;
    }

    /** Makes the component that stands for a resource, of the kind the service catalogue names. */
    <T extends Component> T component(TemplateResource resource, Class<T> type, String service) {
        T component = element(resource, type);
        setService(component, service);
        component.setPlainTextSecrets(PlainSecrets.in(resource.properties()));
        resource.tag("Owner").or(() -> resource.tag("Team")).map(PropertyList::printable)
                .ifPresent(component::setOwner);
        places.add(component, resource);
        return component;
    }

    void setService(Component component, String service) {
        component.setService(service);
        ServiceKinds.set(component);
    }

    /** Keeps a resource whose type means nothing to the model, with its properties. */
    GenericComponent generic(TemplateResource resource) {
        GenericComponent component = element(resource, GenericComponent.class);
        component.setPlainTextSecrets(PlainSecrets.in(resource.properties()));
        resource.tag("Owner").or(() -> resource.tag("Team")).map(PropertyList::printable)
                .ifPresent(component::setOwner);
        new PropertyList(component.getProperties(), secrets).add(resource.properties());
        places.add(component, resource);
        return component;
    }

    /** Makes a resource part of what stands for another. */
    void fold(TemplateResource resource, String ownerId) {
        folds.put(resource.id(), ownerId);
    }

    /** Makes a technical resource whose owner is declared elsewhere part of its nested stack or of the workload. */
    void foldIntoWhole(TemplateResource resource) {
        String stack = resource.declaration().stack();
        elements.putIfAbsent(WHOLE, builder.workload());
        folds.put(resource.id(), stack == null ? WHOLE : stack);
    }

    boolean isFolded(String id) {
        return folds.containsKey(id);
    }

    /** Makes generic components of what was to be folded into something that has no element. */
    void settleFolds() {
        for (String id : List.copyOf(folds.keySet())) {
            TemplateResource resource = resources.get(id);
            if (find(id).isEmpty()) {
                folds.remove(id);
                generic(resource);
            }
        }
    }

    /** The element that stands for a resource: its own, or that of the resource it was folded into. */
    Optional<Element> find(String logicalId) {
        String id = logicalId;
        for (int i = 0; i < LONGEST_FOLD_CHAIN && folds.containsKey(id); i++) {
            id = folds.get(id);
        }
        return Optional.ofNullable(elements.get(id));
    }

    <T extends Element> Optional<T> find(String logicalId, Class<T> type) {
        return find(logicalId).filter(type::isInstance).map(type::cast);
    }

    /** The component that stands for the resource the value refers to. */
    Optional<Component> component(Resolved value) {
        return value.references().stream().findFirst().flatMap(r -> find(r.logicalId(), Component.class));
    }

    Subnets subnets(Resolved value) {
        List<Subnet> known = new ArrayList<>();
        for (Resolved.Reference reference : value.references()) {
            find(reference.logicalId(), Subnet.class).filter(s -> !known.contains(s)).ifPresent(known::add);
        }
        boolean decided = !value.isAbsent() && (!value.isOpen() || value instanceof Resolved.Reference);
        return new Subnets(known, decided && value.items().stream().allMatch(
                item -> item.target().flatMap(id -> find(id, Subnet.class)).isPresent()));
    }

    void addSecurityGroups(Component component, Resolved value) {
        value.references().forEach(reference -> find(reference.logicalId(), SecurityGroup.class)
                .filter(group -> !component.getSecurityGroups().contains(group))
                .ifPresent(component.getSecurityGroups()::add));
    }

    void setPrincipal(Component component, Resolved value) {
        value.references().stream().findFirst().flatMap(r -> find(r.logicalId(), Principal.class))
                .ifPresent(component::setPrincipal);
    }

    void flow(String sourceId, String targetId, FlowFacts facts, TemplateResource because) {
        find(sourceId).ifPresent(source -> find(targetId).ifPresent(
                target -> flows.add(source, target, facts, origin(because), null)));
    }

    void guess(TemplateResource resource, String text, Element element) {
        guesses.add(new ImportNote(ImportNote.Kind.GUESSED, resource == null ? "" : resource.id(),
                resource == null ? "" : resource.writtenType(),
                resource == null ? null : resource.declaration().file(), resource == null ? 0 : resource.line(), text,
                element.getId()));
    }

    /** Notes that the element of a part was made for what the part belongs to. */
    void standIn(TemplateResource part, Element whole) {
        guess(part, "stands for what it belongs to, which the template does not declare", whole);
    }

    List<ImportNote> guesses() {
        return guesses;
    }

    /** What became of a resource. */
    ImportNote outcome(TemplateResource resource) {
        Element element = find(resource.id()).orElseThrow();
        ImportNote.Kind kind = isFolded(resource.id()) ? ImportNote.Kind.FOLDED
                : element instanceof GenericComponent && ((Component) element).getService() == null
                        ? ImportNote.Kind.GENERIC : ImportNote.Kind.MAPPED;
        String text = switch (kind) {
            case FOLDED -> "part of " + element.getName();
            case GENERIC -> Unmapped.why(resource.writtenType());
            default -> "imported as " + element.eClass().getName();
        };
        return new ImportNote(kind, resource.id(), resource.writtenType(), resource.declaration().file(),
                resource.line(), text, element.getId());
    }
}
