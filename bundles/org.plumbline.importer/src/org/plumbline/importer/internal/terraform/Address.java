/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.ArrayList;
import java.util.List;

/** Cuts addresses and references into their steps. */
final class Address {

    private Address() {
    }

    /** The steps between dots; a key in brackets stays with its step, whatever it contains. */
    static List<String> steps(String address) {
        List<String> steps = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        int depth = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '[') {
                depth++;
            } else if (!quoted && c == ']') {
                depth--;
            } else if (!quoted && depth == 0 && c == '.') {
                steps.add(address.substring(start, i));
                start = i + 1;
            }
        }
        steps.add(address.substring(start));
        return steps;
    }

    /** A step without its key. */
    static String bare(String step) {
        int bracket = step.indexOf('[');
        return bracket < 0 ? step : step.substring(0, bracket);
    }

    /** The key of a step, without quotes, or null. */
    static String key(String step) {
        int bracket = step.indexOf('[');
        int end = step.lastIndexOf(']');
        if (bracket < 0 || end < bracket) {
            return null;
        }
        String key = step.substring(bracket + 1, end);
        return key.startsWith("\"") && key.endsWith("\"") && key.length() > 1 ? key.substring(1, key.length() - 1)
                : key;
    }

    /** The names of the modules on the way to a module instance, without keys. */
    static List<String> modules(String module) {
        List<String> names = new ArrayList<>();
        if (!module.isEmpty()) {
            List<String> steps = steps(module);
            for (int i = 1; i < steps.size(); i += 2) {
                names.add(bare(steps.get(i)));
            }
        }
        return names;
    }

    /** The module that calls the module given, as an instance; empty for the root. */
    static String parent(String module) {
        List<String> steps = steps(module);
        return steps.size() <= 2 ? "" : String.join(".", steps.subList(0, steps.size() - 2));
    }
}
