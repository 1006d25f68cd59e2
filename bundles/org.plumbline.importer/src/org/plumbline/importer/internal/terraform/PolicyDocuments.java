/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Reference;
import org.plumbline.importer.internal.template.Resolved.Unknown;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;

/** Policies that the code writes as blocks of a data source, whose text only applying would tell. */
final class PolicyDocuments {

    private static final String DOCUMENT = "data.aws_iam_policy_document.";

    private final Configuration configuration;
    private final References references;

    PolicyDocuments(Configuration configuration, References references) {
        this.configuration = configuration;
        this.references = references;
    }

    /** The document that the expression takes, or null when it takes none. */
    Resolved of(PlanResource user, Value expression) {
        if (!(expression instanceof Mapping mapping)) {
            return null;
        }
        for (String each : References.named(mapping)) {
            if (each.startsWith(DOCUMENT)) {
                String name = Address.bare(Address.steps(each).get(2));
                Mapping data = configuration.data(user.module(), "aws_iam_policy_document", name);
                return data == null ? null : document(user, data);
            }
        }
        return null;
    }

    /**
     * A policy of which a plan tells only the resources it names: it lets its holder do something with them.
     *
     * @param named references to the resources
     */
    static Resolved naming(Resolved named) {
        Fields statement = fields(named.line());
        statement.values().put("Effect", new Resolved.Known("Allow", named.line()));
        statement.values().put("Action", new Unknown("known only after apply", "${actions}", List.of(), named.line()));
        statement.values().put("Resource", named);
        Fields document = fields(named.line());
        document.values().put("Statement", new Items(List.of(statement), named.line()));
        return document;
    }

    private Resolved document(PlanResource user, Mapping data) {
        List<Resolved> statements = new ArrayList<>();
        for (Mapping block : PlanReader.items(data.get("statement"))) {
            Fields statement = fields(block.line());
            block.entries().forEach((name, entry) -> {
                switch (name) {
                    case "principals" -> principals(user, entry.value(), statement);
                    case "condition" -> conditions(user, entry.value(), statement);
                    case "actions", "resources", "not_actions", "not_resources" -> statement.values().put(
                            TypeRow.pascal(name.substring(0, name.length() - 1)), value(user, entry.value()));
                    default -> statement.values().put(TypeRow.pascal(name), value(user, entry.value()));
                }
            });
            statement.values().putIfAbsent("Effect", new Resolved.Known("Allow", block.line()));
            statements.add(statement);
        }
        Fields document = fields(data.line());
        document.values().put("Statement", new Items(statements, data.line()));
        return document;
    }

    private static Fields fields(int line) {
        return new Fields(new LinkedHashMap<>(), line);
    }

    private void principals(PlanResource user, Value blocks, Fields statement) {
        Fields principals = fields(blocks.line());
        for (Mapping block : PlanReader.items(blocks)) {
            String type = value(user, block.get("type")).text().orElse("AWS");
            Resolved identifiers = value(user, block.get("identifiers"));
            if (type.equals("*")) {
                statement.values().put("Principal", new Resolved.Known("*", block.line()));
                return;
            }
            principals.values().put(type, identifiers);
        }
        statement.values().put("Principal", principals);
    }

    private void conditions(PlanResource user, Value blocks, Fields statement) {
        Fields conditions = fields(blocks.line());
        for (Mapping block : PlanReader.items(blocks)) {
            Resolved operator = conditions.values().computeIfAbsent(value(user, block.get("test")).display(),
                    key -> fields(block.line()));
            if (operator instanceof Fields fields) {
                fields.values().put(value(user, block.get("variable")).display(), value(user, block.get("values")));
            }
        }
        statement.values().put("Condition", conditions);
    }

    private Resolved value(PlanResource user, Value expression) {
        int line = user.line();
        if (expression instanceof Mapping mapping && mapping.get("constant_value") != null) {
            Resolved constant = Attributes.plain(mapping.get("constant_value"));
            return constant instanceof Items one && one.values().size() == 1 ? one.values().get(0) : constant;
        }
        List<Resolved> targets = new ArrayList<>();
        for (References.Target each : references.of(user, expression)) {
            targets.add(new Reference(each.address(), each.attribute() == null ? null
                    : TypeRow.pascal(each.attribute()), line));
        }
        return targets.isEmpty() ? new Unknown("known only after apply", "${expression}", List.of(), line)
                : new Items(targets, line);
    }
}
