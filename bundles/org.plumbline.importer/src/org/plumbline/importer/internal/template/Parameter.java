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
 */
public record Parameter(String name, String type, String defaultValue, List<String> allowedValues, boolean noEcho,
        int line) {

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
