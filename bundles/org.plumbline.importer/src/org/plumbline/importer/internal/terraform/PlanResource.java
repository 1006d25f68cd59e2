/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import org.plumbline.importer.internal.tree.Value;

/**
 * One instance of a resource in a plan or a state.
 *
 * @param address where Terraform finds it, such as {@code module.shop[0].aws_instance.web["a"]}
 * @param module address of the module instance it is in, empty for the root
 * @param key number or text that tells instances of one declaration apart, or null
 * @param provider key of its provider's configuration, or null where the file does not say
 * @param values what is known of its attributes
 * @param unknown the attributes that only applying tells, as nested {@code true}; null when there are none
 * @param sensitive the attributes that must not be shown, in the same form; null when there are none
 */
record PlanResource(String address, String module, String type, String name, String key, String provider,
        Value.Mapping values, Value unknown, Value sensitive, int line) {

    /** The address without the instance's key. */
    String declaration() {
        return (module.isEmpty() ? "" : module + ".") + type + "." + name;
    }

    PlanResource withUnknown(Value open) {
        return new PlanResource(address, module, type, name, key, provider, values, open, sensitive, line);
    }
}
