/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;

/**
 * A parameter of a template.
 *
 * @param defaultValue the default as text, or null when there is none
 * @param description what people should know of it, or null
 */
public record Parameter(String name, String type, String defaultValue, List<String> allowedValues, boolean noEcho,
        int line, String description) {

    /** A parameter nobody describes. */
    public Parameter(String name, String type, String defaultValue, List<String> allowedValues, boolean noEcho,
            int line) {
        this(name, type, defaultValue, allowedValues, noEcho, line, null);
    }

    boolean isList() {
        return type.startsWith("List<") || type.equals("CommaDelimitedList") || type.contains("<List<");
    }

    /** Whether the default names an entry of the parameter store instead of being the value. */
    boolean isLookup() {
        return type.startsWith("AWS::SSM::Parameter::Value");
    }

    boolean isZoneList() {
        return type.equals("List<AWS::EC2::AvailabilityZone::Name>");
    }
}
