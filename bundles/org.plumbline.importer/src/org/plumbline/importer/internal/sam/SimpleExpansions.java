/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;

/** Kinds of resources that need only another name, or little more. */
final class SimpleExpansions {

    static final String CONNECTOR = "AWS::Serverless::Connector";

    private SimpleExpansions() {
    }

    /** A table is paid for by use unless it says what capacity it has. */
    static void table(Resource table, Mapping properties, SamExpansion into) {
        into.become(table, "AWS::DynamoDB::Table", Tree.with(properties, List.of(), Tree.map(table.line(),
                "BillingMode", properties.get("ProvisionedThroughput") == null ? "PAY_PER_REQUEST" : "PROVISIONED")));
    }

    static void layer(Resource layer, Mapping properties, SamExpansion into) {
        into.become(layer, "AWS::Lambda::LayerVersion", properties);
    }

    /** An application is a nested stack; one of the public repository has no template here. */
    static void application(Resource application, Mapping properties, SamExpansion into) {
        into.become(application, "AWS::CloudFormation::Stack", Tree.with(properties, List.of("Location"),
                Tree.map(application.line(), "TemplateURL",
                        properties.get("Location") instanceof Mapping ? null : properties.get("Location"))));
    }

    static void graph(Resource api, Mapping properties, SamExpansion into) {
        int line = api.line();
        Value logging = properties.get("Logging");
        into.become(api, "AWS::AppSync::GraphQLApi", Tree.with(properties, List.of("DataSources", "Functions",
                "Resolvers", "Logging", "SchemaUri", "SchemaInline"), Tree.map(line, "LogConfig", logging)));
        Tree.at(properties, "DataSources").entries().forEach((kind, group) -> {
            if (group.value() instanceof Mapping sources) {
                sources.entries().forEach((name, entry) -> into.add(api.id() + name + "DataSource",
                        "AWS::AppSync::DataSource", Tree.map(entry.keyLine(), "ApiId", Tree.ref(api.id(), line), "Type",
                                kind, kind + "Config", entry.value()), api, entry.keyLine()));
            }
        });
    }

    static void connector(Resource connector, Mapping properties, SamExpansion into) {
        Value source = end(properties.get("Source"));
        into.become(connector, CONNECTOR, Tree.map(connector.line(), "Source", source, "Destination",
                ends(properties.get("Destination")), "Permissions", properties.get("Permissions")));
    }

    /** Connectors that are written into their source. */
    static void embeddedConnectors(Resource source, SamExpansion into) {
        Tree.at(source.body(), "Connectors").entries().forEach((name, entry) -> {
            if (entry.value() instanceof Mapping connector) {
                Mapping properties = Tree.at(connector, "Properties");
                into.add(source.id() + name, CONNECTOR, Tree.map(entry.keyLine(), "Source",
                        Tree.ref(source.id(), entry.keyLine()), "Destination", ends(properties.get("Destination")),
                        "Permissions", properties.get("Permissions")), source, entry.keyLine());
            }
        });
    }

    private static Value ends(Value given) {
        List<Value> ends = new ArrayList<>();
        for (Value each : Tree.items(given)) {
            Value end = end(each);
            if (end != null) {
                ends.add(end);
            }
        }
        return ends.isEmpty() ? null : Tree.list(ends, ends.get(0).line());
    }

    private static Value end(Value given) {
        if (!(given instanceof Mapping end)) {
            return null;
        }
        return end.get("Id") instanceof Scalar id ? Tree.ref(id.text(), id.line())
                : Tree.first(end, "Arn", "Name", "QueueUrl");
    }
}
