/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.internal.tree.Value;
import org.plumbline.model.Environment;

/**
 * What a resource is run for, as its tags say. Only a value written out counts: the default of a parameter is what
 * people overwrite for the other environments.
 */
final class EnvironmentTag {

    private static final Set<String> KEYS = Set.of("environment", "env", "stage");
    private static final Map<String, Environment> VALUES = Map.ofEntries(
            Map.entry("production", Environment.PRODUCTION), Map.entry("prod", Environment.PRODUCTION),
            Map.entry("live", Environment.PRODUCTION), Map.entry("test", Environment.TEST),
            Map.entry("testing", Environment.TEST), Map.entry("qa", Environment.TEST),
            Map.entry("uat", Environment.TEST), Map.entry("staging", Environment.TEST),
            Map.entry("preprod", Environment.TEST), Map.entry("development", Environment.DEVELOPMENT),
            Map.entry("dev", Environment.DEVELOPMENT), Map.entry("sandbox", Environment.DEVELOPMENT));

    private EnvironmentTag() {
    }

    static Environment of(TemplateResource resource) {
        Value.Mapping properties = resource.declaration().body().mapping("Properties");
        Value tags = properties == null ? null : properties.get("Tags");
        if (tags instanceof Value.Sequence list) {
            for (Value each : list.items()) {
                if (each instanceof Value.Mapping tag && isKey(tag.text("Key"))) {
                    return environment(tag.text("Value"));
                }
            }
        } else if (tags instanceof Value.Mapping byKey) {
            for (String key : byKey.entries().keySet()) {
                if (isKey(key)) {
                    return environment(byKey.text(key));
                }
            }
        }
        return Environment.UNKNOWN;
    }

    private static boolean isKey(String key) {
        return key != null && KEYS.contains(key.toLowerCase(Locale.ROOT));
    }

    private static Environment environment(String value) {
        return value == null ? Environment.UNKNOWN
                : VALUES.getOrDefault(value.strip().toLowerCase(Locale.ROOT), Environment.UNKNOWN);
    }
}
