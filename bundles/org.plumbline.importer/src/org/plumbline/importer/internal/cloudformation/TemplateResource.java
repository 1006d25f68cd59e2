/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;
import java.util.Optional;

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

    /** Its Name tag when that is decided, else its logical id. */
    String displayName() {
        for (Resolved tag : items("Tags")) {
            if (tag.at("Key").text().filter("Name"::equals).isPresent()) {
                return tag.at("Value").text().filter(name -> !name.isBlank()).orElse(id());
            }
        }
        return id();
    }
}
