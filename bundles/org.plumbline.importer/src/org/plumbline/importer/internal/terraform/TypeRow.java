/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one type of resource is said in the words of CloudFormation: a row of {@code types.tsv}, which explains the
 * notation.
 *
 * @param type the type in CloudFormation, or null for a part or for what is left out
 * @param owners the attributes that may name what a part belongs to, best first
 * @param base where the attributes go in the properties, empty for their top; ends with {@code []} for a list
 */
record TypeRow(String type, List<String> owners, String base, Map<String, Attribute> attributes) {

    /** How the row's type is written when it is none of the workload. */
    static final String LEFT_OUT = "-";

    /**
     * @param target the property, relative to that of the block around it; {@code -} to drop, {@code .} to inline
     * @param reading how the value is converted, or empty
     * @param settled whether an open value that nobody wrote means the default
     */
    record Attribute(String target, String reading, boolean settled) {
    }

    boolean isLeftOut() {
        return type == null && owners.isEmpty();
    }

    /** The row of a type that is not in the table: everything keeps its name. */
    static TypeRow unknown(String type) {
        return new TypeRow(type, List.of(), "", Map.of());
    }

    static TypeRow of(String[] columns) {
        String target = columns[1];
        String type = null;
        String owner = null;
        if (target.startsWith("+")) {
            int bar = target.indexOf('|');
            type = bar < 0 ? null : target.substring(bar + 1);
            owner = target.substring(1, bar < 0 ? target.length() : bar);
        } else if (!target.equals(LEFT_OUT)) {
            type = target;
        }
        String placed = owner == null ? target : owner;
        int base = placed.indexOf('>');
        if (owner == null && base >= 0) {
            type = type.substring(0, base);
        } else if (base >= 0) {
            owner = owner.substring(0, base);
        }
        Map<String, Attribute> attributes = new HashMap<>();
        for (int i = 2; i < columns.length; i++) {
            for (String word : columns[i].split(" ")) {
                attribute(word, attributes);
            }
        }
        List<String> owners = owner == null ? List.of() : List.of(owner.split(","));
        return new TypeRow(type, owners, base < 0 ? "" : placed.substring(base + 1), attributes);
    }

    private static void attribute(String word, Map<String, Attribute> into) {
        int equals = word.indexOf('=');
        if (equals < 0) {
            throw new IllegalStateException("types.tsv: '" + word + "' has no '='");
        }
        String path = word.substring(0, equals);
        String target = word.substring(equals + 1);
        boolean settled = path.endsWith("?");
        int brace = target.indexOf('{');
        String reading = brace < 0 ? "" : target.substring(brace + 1, target.length() - 1);
        into.put(settled ? path.substring(0, path.length() - 1) : path,
                new Attribute(brace < 0 ? target : target.substring(0, brace), reading, settled));
    }

    /** What becomes of the attribute at the dotted path; by default a property of the same name. */
    Attribute attribute(String path) {
        Attribute own = attributes.get(path);
        String name = path.substring(path.lastIndexOf('.') + 1);
        boolean known = !owners.isEmpty() || type.contains("::");
        return own == null ? new Attribute(known ? pascal(name) : name, "", false) : own;
    }

    /** {@code instance_type} is {@code InstanceType}. */
    static String pascal(String name) {
        StringBuilder pascal = new StringBuilder(name.length());
        boolean start = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_') {
                pascal.append(start ? Character.toUpperCase(c) : c);
            }
            start = c == '_';
        }
        return pascal.toString();
    }
}
