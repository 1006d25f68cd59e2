/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.model.Component;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.SourceLocation;

/**
 * What the input names and does not declare: queues, buckets and the like that something calls or is fed by. Each gets
 * one component out of the review's scope, with a note that says what names it.
 */
final class Elsewhere {

    /** The property in which an event of SAM keeps what kind of source it has. */
    static final String SOURCE = "Plumbline::Source";

    static final String NOT_HERE = "; no resource of this name is declared here";

    /** Diagrams with more of them show nothing any more. */
    private static final int MOST = 200;

    private final ImportContext context;
    private final PhysicalNames names;
    private final Map<String, Component> components = new LinkedHashMap<>();

    Elsewhere(ImportContext context) {
        this.context = context;
        this.names = new PhysicalNames(context);
    }

    /**
     * The components that a value means: those it refers to, the one that is declared under the name it spells out, or
     * else one that stands for what is not declared.
     *
     * @param service what it is where the value does not tell, or null
     * @param why what a note says of it
     */
    List<Component> ends(Resolved value, String service, TemplateResource because, String why) {
        if (!value.references().isEmpty()) {
            return value.references().stream().map(r -> context.find(r.logicalId(), Component.class).orElse(null))
                    .filter(found -> found != null).distinct().toList();
        }
        return Handle.of(value, service).flatMap(handle -> names.find(handle)
                .or(() -> handle.isProviders() ? Optional.empty()
                        : stand(because, handle.name(), handle.service(), why))).stream().toList();
    }

    /** The component that is declared under a name that the value spells out. */
    Optional<Component> declared(Resolved value, String service) {
        return Handle.of(value, service).flatMap(names::find);
    }

    /** The component that stands for the source of an event source mapping. */
    Optional<Component> source(TemplateResource mapping) {
        String why = "its source is not declared here and stands for itself";
        Resolved brokers = mapping.get("SelfManagedEventSource", "Endpoints", "KafkaBootstrapServers");
        if (!brokers.isAbsent()) {
            return stand(mapping, "Kafka", null, why);
        }
        String service = mapping.text(SOURCE).flatMap(Handle::service).orElse(null);
        return ends(mapping.get("EventSourceArn"), service, mapping, why).stream().findFirst();
    }

    /** The component that stands for a service as a whole, of which the input declares nothing. */
    Optional<Component> service(String id, TemplateResource because, String why) {
        return ServiceCatalog.byId(id).flatMap(service -> stand(because, service.title(), id, why));
    }

    Optional<Component> stand(TemplateResource because, String name, String service, String why) {
        String printable = PropertyList.printable(context.secrets().mask(name));
        String key = service + " " + printable;
        if (components.size() >= MOST && !components.containsKey(key)) {
            return Optional.empty();
        }
        return Optional.of(components.computeIfAbsent(key, k -> {
            String kind = service == null ? "ExternalSystem"
                    : ServiceCatalog.byId(service).map(CloudService::kind).orElse("ExternalSystem");
            EClass type = (EClass) PlumblinePackage.eINSTANCE.getEClassifier(kind);
            Component component = (Component) PlumblineFactory.eINSTANCE.create(type);
            component.setId(context.builder().reserveId(Texts.id(printable) + "-elsewhere"));
            component.setName(printable);
            // Several may be named in one place, and in another one after a change: they are told apart by name.
            SourceLocation place = context.origin(because);
            component.setOrigin(new SourceLocation(place.file(), place.line(), null, null));
            component.setOutOfScope(true);
            context.setService(component, service);
            context.places().add(component, because);
            context.guess(because, why, component);
            return component;
        }));
    }
}
