/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resolved.Absent;
import org.plumbline.importer.internal.template.Resolved.Fields;
import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Reference;
import org.plumbline.importer.internal.template.Resolved.Secret;
import org.plumbline.importer.internal.template.Resolved.Unknown;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/**
 * Says the attributes of one resource in the words of CloudFormation. What only applying tells stays unknown; where the
 * code tells what it comes from, it is a reference.
 */
final class Attributes {

    /** Attributes that stand for the whole resource, so that a value taken from them is a reference. */
    private static final Pattern IDENTITY = Pattern.compile("(.*_)?(id|ids|arn|arns|name|identifier|url|uri|endpoint"
            + "|bucket|address|domain|key|invoke_arn)");
    /** Attributes that take a resource by its name. */
    private static final Pattern NAMING = Pattern.compile(".*_(id|ids|name|identifier|cluster|url)|role|roles|bucket"
            + "|cluster|user|users|group|groups|queue|topic|stream|rule|function|repository|subnets");
    private static final String RIGHTS = "AWS::IAM::";
    private static final List<String> TEXTS = List.of("tags", "tags_all", "name", "name_prefix", "description");

    private final PlanResource resource;
    private final TypeRow row;
    private final References references;
    private final PolicyDocuments documents;
    private final Fields root;

    Attributes(PlanResource resource, TypeRow row, References references, PolicyDocuments documents) {
        this.resource = resource;
        this.row = row;
        this.references = references;
        this.documents = documents;
        this.root = new Fields(new LinkedHashMap<>(), resource.line());
    }

    /** @param expressions how the attributes are written in the code, or null where the file does not say */
    Fields translate(Mapping expressions) {
        Fields fields = root;
        if (row.owners().isEmpty() && !row.base().isEmpty()) {
            fields = new Fields(new LinkedHashMap<>(), resource.line());
            root.values().put(row.base(), fields);
        }
        block("", fields, resource.values(), resource.unknown(), resource.sensitive(), expressions);
        return root;
    }

    private void block(String path, Fields into, Mapping values, Value unknown, Value sensitive, Value written) {
        Set<String> names = new LinkedHashSet<>(values.entries().keySet());
        keys(unknown, names);
        keys(written, names);
        for (String name : names) {
            if (path.isEmpty() && name.equals("tags") && values.get("tags_all") != null) {
                continue;
            }
            String full = path.isEmpty() ? name : path + "." + name;
            TypeRow.Attribute attribute = row.attribute(path.isEmpty() && name.equals("tags_all") ? "tags" : full);
            if (attribute.target().equals(TypeRow.LEFT_OUT)) {
                continue;
            }
            boolean json = attribute.reading().equalsIgnoreCase("json") && values.get(name) instanceof Scalar
                    && !isTrue(member(sensitive, name));
            Resolved value = json ? plain(values.get(name)) : attribute(full, name, values.get(name),
                    member(unknown, name), member(sensitive, name), member(written, name));
            if (!json && full.equals("policy") && row.type() != null && row.type().startsWith(RIGHTS)
                    && !value.references().isEmpty() && value.at("Statement").isAbsent()) {
                value = PolicyDocuments.naming(value);
            }
            boolean nobodys = value instanceof Unknown open && open.mentions().stream().anyMatch(Resolved::isAbsent);
            if (!value.isAbsent() && !(nobodys && attribute.settled())) {
                Resolved read = Readings.apply(attribute.reading(), value);
                read = json ? linked(read) : read;
                boolean top = attribute.target().startsWith("/");
                if (!read.isAbsent()) {
                    Properties.put(top ? root : into, top ? attribute.target().substring(1) : attribute.target(), read);
                }
            }
        }
    }

    private static void keys(Value value, Set<String> into) {
        if (value instanceof Mapping mapping) {
            into.addAll(mapping.entries().keySet());
        }
    }

    private static Value member(Value value, String name) {
        return value instanceof Mapping mapping ? mapping.get(name) : null;
    }

    private static boolean isTrue(Value value) {
        return value instanceof Scalar scalar && scalar.text().equals("true");
    }

    private Resolved attribute(String path, String name, Value value, Value unknown, Value sensitive, Value written) {
        if (isTrue(unknown) || value == null && unknown == null) {
            return open(path, written);
        }
        if (isTrue(sensitive) && value != null && (written == null || member(written, "constant_value") == null)) {
            return new Secret("${" + path + "}", List.of(), value.line());
        }
        if (value instanceof Scalar scalar) {
            return scalar(name, scalar, written);
        }
        if (value instanceof Sequence sequence) {
            return list(path, name, sequence, unknown, sensitive, written);
        }
        if (value instanceof Mapping mapping) {
            return map(path, mapping, unknown, sensitive, written);
        }
        // Nothing of it is known but that it will have content; what it comes from is in the code.
        return unknown instanceof Sequence list && list.items().isEmpty() ? new Absent(resource.line())
                : open(path, written);
    }

    /** A value that only applying tells; where nobody wrote one, the provider may choose the default. */
    private Resolved open(String path, Value written) {
        int line = resource.line();
        if (member(written, "constant_value") instanceof Value constant) {
            return plain(constant);
        }
        Resolved document = documents.of(resource, written);
        if (document != null) {
            return document;
        }
        List<Resolved> targets = TEXTS.contains(path) ? List.of() : targets(written, false, line);
        if (targets.size() == 1) {
            return targets.get(0);
        }
        if (!targets.isEmpty()) {
            return new Items(targets, line);
        }
        References.Target local = references.behindLocal(resource, path, written);
        if (local != null) {
            return new Reference(local.address(), null, line);
        }
        return new Unknown("known only after apply", "${" + path + "}",
                written == null ? List.of(new Absent(line)) : List.of(), line);
    }

    private List<Resolved> targets(Value written, boolean identity, int line) {
        Set<String> seen = new LinkedHashSet<>();
        List<Resolved> targets = new ArrayList<>();
        for (References.Target each : references.of(resource, written)) {
            boolean whole = each.attribute() == null || IDENTITY.matcher(each.attribute()).matches();
            if ((whole || !identity) && !each.address().equals(resource.address()) && seen.add(each.address())) {
                targets.add(new Reference(each.address(), each.attribute() == null || each.attribute().equals("id")
                        ? null : TypeRow.pascal(each.attribute()), line));
            }
        }
        return targets;
    }

    private Resolved scalar(String name, Scalar scalar, Value written) {
        if (scalar.text().isEmpty()) {
            return new Absent(scalar.line());
        }
        if (scalar.kind() != Value.Kind.TEXT || TEXTS.contains(name)) {
            return new Known(scalar.text(), scalar.line());
        }
        String owner = references.withId(scalar.text(), NAMING.matcher(name).matches());
        if (owner != null && !owner.equals(resource.address())) {
            return new Reference(owner, null, scalar.line());
        }
        List<Resolved> targets = targets(written, true, scalar.line());
        return targets.size() == 1 ? targets.get(0) : new Known(scalar.text(), scalar.line());
    }

    private Resolved list(String path, String name, Sequence list, Value unknown, Value sensitive, Value written) {
        boolean blocks = list.items().stream().anyMatch(Mapping.class::isInstance);
        if (!blocks) {
            List<Resolved> targets = TEXTS.contains(name) ? List.of() : targets(written, true, list.line());
            if (!targets.isEmpty()) {
                return targets.size() == 1 ? targets.get(0) : new Items(targets, list.line());
            }
        }
        List<Resolved> items = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            Value item = list.items().get(i);
            Value source = written instanceof Sequence all
                    ? all.items().isEmpty() ? null : all.items().get(Math.min(i, all.items().size() - 1)) : written;
            if (item instanceof Mapping block) {
                Fields fields = new Fields(new LinkedHashMap<>(), block.line());
                block(path, fields, block, at(unknown, i), at(sensitive, i), source);
                items.add(fields);
            } else if (item instanceof Scalar scalar) {
                Resolved known = scalar(name, scalar, null);
                if (!known.isAbsent()) {
                    items.add(known);
                }
            }
        }
        if (items.isEmpty()) {
            return unknown instanceof Sequence some && !some.items().isEmpty() ? open(path, written)
                    : new Absent(list.line());
        }
        return blocks && items.size() == 1 ? items.get(0) : new Items(items, list.line());
    }

    private static Value at(Value value, int index) {
        return value instanceof Sequence list && index < list.items().size() ? list.items().get(index) : null;
    }

    /** A map, of which the user chose the keys. */
    private Resolved map(String path, Mapping map, Value unknown, Value sensitive, Value written) {
        Fields fields = new Fields(new LinkedHashMap<>(), map.line());
        Set<String> names = new LinkedHashSet<>(map.entries().keySet());
        keys(unknown, names);
        for (String key : names) {
            Value value = map.get(key);
            if (isTrue(member(unknown, key))) {
                fields.values().put(key, open(path, written));
            } else if (value != null && isTrue(member(sensitive, key))) {
                fields.values().put(key, new Secret("${" + path + "." + key + "}", List.of(), value.line()));
            } else if (value instanceof Scalar scalar && scalar.kind() == Value.Kind.TEXT && !TEXTS.contains(path)) {
                String owner = references.withId(scalar.text(), false);
                fields.values().put(key, owner == null ? plain(value) : new Reference(owner, null, value.line()));
            } else if (value != null) {
                fields.values().put(key, plain(value));
            }
        }
        return fields;
    }

    /** A document whose ids and ARNs of resources are references to them. */
    private Resolved linked(Resolved value) {
        if (value instanceof Fields fields) {
            fields.values().replaceAll((key, each) -> linked(each));
            return fields;
        }
        if (value instanceof Items items) {
            return new Items(items.values().stream().map(this::linked).toList(), items.line());
        }
        String text = value.text().orElse("");
        String owner = references.withId(text.endsWith("/*") ? text.substring(0, text.length() - 2) : text, false);
        return owner == null ? value : new Reference(owner, null, value.line());
    }

    /** A value as it stands. */
    static Resolved plain(Value value) {
        if (value instanceof Scalar scalar) {
            return scalar.kind() == Value.Kind.NULL ? new Absent(scalar.line())
                    : new Known(scalar.text(), scalar.line());
        }
        if (value instanceof Sequence sequence) {
            return new Items(sequence.items().stream().map(Attributes::plain).toList(), sequence.line());
        }
        Fields fields = new Fields(new LinkedHashMap<>(), value.line());
        if (value instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> fields.values().put(key, plain(entry.value())));
        }
        return fields;
    }
}
