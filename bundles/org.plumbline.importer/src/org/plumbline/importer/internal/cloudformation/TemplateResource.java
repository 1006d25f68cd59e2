/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;

/** A resource of the template with its properties resolved. */
record TemplateResource(Resource declaration, Resolved properties) {

    private static final Pattern CDK_ENDING = Pattern.compile("/(Resource|Default)$");
    /** Constructs that are called the same in every other construct. */
    private static final Set<String> CDK_PARTS = Set.of("ServiceRole", "Role", "DefaultPolicy", "Policy",
            "SecurityGroup", "Handler", "Provider", "Key", "Service", "TaskDef", "LB", "Listener");

    String id() {
        return declaration.id();
    }

    String type() {
        return declaration.type();
    }

    /** Its type in the words of the input. */
    String writtenType() {
        return declaration.writtenType();
    }

    String region() {
        return declaration.region();
    }

    int line() {
        return declaration.line();
    }

    Resolved get(String... path) {
        return properties.at(path);
    }

    Optional<String> text(String... path) {
        return get(path).text();
    }

    /** The text at the path, or null when it is absent or open. */
    String textOrNull(String... path) {
        return text(path).orElse(null);
    }

    List<Resolved> items(String... path) {
        return get(path).items();
    }

    Optional<Integer> number(String... path) {
        return Values.integer(get(path));
    }

    /** The logical id of the first resource that the value at the path refers to. */
    Optional<String> target(String... path) {
        List<Resolved.Reference> all = get(path).references();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).logicalId());
    }

    /** Its Name tag when that is decided, else what its program calls it, else what people call it. */
    String displayName() {
        return tag("Name").or(this::constructName).orElse(declaration.label());
    }

    /** The name of its construct where the template was written by the CDK, whose logical ids end in a hash. */
    private Optional<String> constructName() {
        Value.Mapping metadata = declaration.body().mapping("Metadata");
        String path = metadata == null ? null : metadata.text("aws:cdk:path");
        String[] steps = path == null ? new String[0] : CDK_ENDING.matcher(path).replaceFirst("").split("/");
        if (steps.length < 2) {
            return Optional.empty();
        }
        String last = steps[steps.length - 1];
        return Optional.of(steps.length > 2 && CDK_PARTS.contains(last) ? steps[steps.length - 2] + " " + last : last);
    }

    /** The decided, non-blank value of the first tag with the key, whatever its case, in either form of tags. */
    Optional<String> tag(String key) {
        Stream<Resolved> values = get("Tags") instanceof Resolved.Fields byKey
                ? byKey.values().entrySet().stream().filter(each -> each.getKey().equalsIgnoreCase(key))
                        .map(Map.Entry::getValue)
                : items("Tags").stream().filter(tag -> tag.at("Key").text().filter(key::equalsIgnoreCase).isPresent())
                        .map(tag -> tag.at("Value"));
        return values.findFirst().flatMap(Resolved::text).filter(value -> !value.isBlank());
    }
}
