/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

/** Says of a type that means nothing to the model why that is, and what to do where something can be done. */
final class Unmapped {

    private static final String KEPT = "kept with its properties; ";

    private Unmapped() {
    }

    static String why(String type) {
        if (type.startsWith("Rain::")) {
            return KEPT + "a module of Rain: write it out with rain pkg, and import what that makes";
        }
        if (type.endsWith("::MODULE")) {
            return KEPT + "a module that is registered in the account; the template does not tell what is in it";
        }
        return KEPT + "its type has no meaning to rules";
    }
}
