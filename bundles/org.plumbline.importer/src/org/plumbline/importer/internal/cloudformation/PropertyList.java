/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Property;

/** Keeps the properties of a resource as flat text, without credentials and without long scripts. */
final class PropertyList {

    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private final EList<Property> into;
    private final PlainSecrets secrets;
    private int added;

    PropertyList(EList<Property> into, PlainSecrets secrets) {
        this.into = into;
        this.secrets = secrets;
    }

    void add(Resolved properties) {
        add("", "", properties);
    }

    private void add(String path, String key, Resolved value) {
        if (added >= MOST) {
            return;
        }
        if (value instanceof Resolved.Fields fields) {
            fields.values().forEach((name, each) -> add(path.isEmpty() ? name : path + "." + name,
                    name.equals("Value") ? pairName(fields, name) : name, each));
        } else if (value instanceof Resolved.Items items) {
            items(path, key, items.values());
        } else if (!value.isAbsent()) {
            put(path, key, value);
        }
    }

    private static String pairName(Resolved.Fields fields, String fallback) {
        return fields.at("Name").text().orElseGet(() -> fields.at("Key").text().orElse(fallback));
    }

    private void items(String path, String key, List<Resolved> values) {
        for (int i = 0; i < values.size() && added < MOST; i++) {
            add(path + "[" + i + "]", key, values.get(i));
        }
    }

    private void put(String path, String key, Resolved value) {
        String text = value.display();
        if (text.length() <= LONGEST && !PlainSecrets.isPlain(key, value)) {
            put(path, secrets.mask(text));
        }
    }

    private void put(String path, String text) {
        Property property = PlumblineFactory.eINSTANCE.createProperty();
        property.setKey(path);
        property.setValue(printable(text));
        into.add(property);
        added++;
    }

    /** XML cannot hold control characters. */
    static String printable(String text) {
        return Texts.printable(text);
    }
}
