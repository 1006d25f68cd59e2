/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.template.Surroundings;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;

/**
 * Writes out the resources of the Serverless Application Model as the resources that its transform makes of them, under
 * the ids that its documentation lists, so that templates can refer to them.
 */
public final class SamExpansion {

    static final String PREFIX = "AWS::Serverless::";
    static final String REST_API = "ServerlessRestApi";
    static final String HTTP_API = "ServerlessHttpApi";

    private static final Map<String, Expansion> EXPANSIONS = new TreeMap<>(Map.of(
            PREFIX + "Function", new FunctionExpansion(), PREFIX + "StateMachine", new StateMachineExpansion(),
            PREFIX + "Api", new ApiExpansion(true), PREFIX + "HttpApi", new ApiExpansion(false),
            PREFIX + "SimpleTable", SimpleExpansions::table, PREFIX + "LayerVersion", SimpleExpansions::layer,
            PREFIX + "Application", SimpleExpansions::application, PREFIX + "GraphQLApi", SimpleExpansions::graph,
            PREFIX + "Connector", SimpleExpansions::connector));

    private final Map<String, Resource> declared;
    private final Mapping globals;
    private final Surroundings surroundings;
    private final Map<String, Resource> expanded = new LinkedHashMap<>();
    private final Map<String, Resource> made = new LinkedHashMap<>();

    private SamExpansion(Map<String, Resource> declared, Mapping globals, Surroundings surroundings) {
        this.declared = declared;
        this.globals = globals;
        this.surroundings = surroundings;
    }

    /** The types that are written out. */
    public static List<String> types() {
        return List.copyOf(EXPANSIONS.keySet());
    }

    /**
     * The resources with those of SAM written out; the others stay as they are.
     *
     * @param globals what the template sets for all resources of a kind
     */
    public static Map<String, Resource> expand(Map<String, Resource> declared, Mapping globals,
            Surroundings surroundings) {
        boolean any = declared.values().stream().anyMatch(each -> each.type().startsWith(PREFIX)
                || each.body().mapping("Connectors") != null);
        return any ? new SamExpansion(declared, globals, surroundings).run() : declared;
    }

    private Map<String, Resource> run() {
        declared.forEach((id, resource) -> {
            Expansion expansion = EXPANSIONS.get(resource.type());
            expanded.put(id, resource);
            if (expansion != null) {
                expansion.expand(resource, properties(resource), this);
            }
            SimpleExpansions.embeddedConnectors(resource, this);
        });
        // An API that no resource declares is made after all events that need it were seen.
        for (String id : List.of(REST_API, HTTP_API)) {
            Resource api = made.get(id);
            if (api != null && api.type().startsWith(PREFIX)) {
                EXPANSIONS.get(api.type()).expand(api, properties(api), this);
            }
        }
        made.forEach(expanded::putIfAbsent);
        return expanded;
    }

    private Mapping properties(Resource resource) {
        Mapping own = Tree.at(resource.body(), "Properties");
        Mapping forAll = Tree.at(globals, resource.type().substring(PREFIX.length()));
        return resource.type().startsWith(PREFIX) && Tree.merged(forAll, own) instanceof Mapping merged ? merged : own;
    }

    /** The properties that a resource of SAM has with what is set for all of its kind; empty for an unknown id. */
    Mapping propertiesOf(String id) {
        Resource resource = declared.containsKey(id) ? declared.get(id) : made.get(id);
        return resource == null || !resource.type().startsWith(PREFIX)
                ? id.equals(REST_API) ? Tree.at(globals, "Api") : id.equals(HTTP_API) ? Tree.at(globals, "HttpApi")
                        : Tree.NONE
                : properties(resource);
    }

    /** What the file beside the template says that a resource names as its definition; null where it is elsewhere. */
    Value definition(Resource resource, Value uri) {
        return uri instanceof Scalar location && !location.text().contains("://")
                ? surroundings.definition(location.text(), location.line(), resource.id()) : null;
    }

    /** Turns a resource into what it stands for; its id, line and written type stay. */
    void become(Resource resource, String type, Mapping properties) {
        Resource become = made(resource.id(), type, properties, resource, resource.line(), resource.writtenType());
        (made.containsKey(resource.id()) ? made : expanded).put(resource.id(), become);
    }

    /** Adds a resource that comes with another, unless the template declares one under the id. */
    void add(String id, String type, Mapping properties, Resource with, int line) {
        if (!declared.containsKey(id)) {
            made.putIfAbsent(id, made(id, type, properties, with, line, type));
        }
    }

    /** Adds an API that nothing declares, for the first event that needs it. */
    void addImplicit(String id, Resource with, int line) {
        if (!declared.containsKey(id)) {
            made.putIfAbsent(id, new Resource(id, PREFIX + (id.equals(REST_API) ? "Api" : "HttpApi"), line, null,
                    List.of(), Tree.map(line, "Properties", Tree.map(line))));
        }
    }

    private static Resource made(String id, String type, Mapping properties, Resource with, int line,
            String writtenType) {
        Mapping body = Tree.with(with.body(), List.of("Connectors"), Tree.map(line, "Properties", (Value) properties));
        return new Resource(id, type, line, with.condition(), List.of(), body, id, writtenType, null);
    }
}
