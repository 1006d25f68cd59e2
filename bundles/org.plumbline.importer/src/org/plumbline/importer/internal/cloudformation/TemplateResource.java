/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resource;

/** A resource of the template with its properties resolved. */
record TemplateResource(Resource declaration, Resolved properties) {

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

    /** Its Name tag when that is decided, else what people call it. */
    String displayName() {
        return tag("Name").orElse(declaration.label());
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
