/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A parameter of a template.
 *
 * @param defaultValue the default as text, or null when there is none
 * @param description what people should know of it, or null
 */
public record Parameter(String name, String type, String defaultValue, List<String> allowedValues, boolean noEcho,
        int line, String description) {

    private static final Pattern USER = Pattern.compile("(?i)(user(_?(name|id))?|login|e?mail|account_?id)$");

    /** A parameter nobody describes. */
    public Parameter(String name, String type, String defaultValue, List<String> allowedValues, boolean noEcho,
            int line) {
        this(name, type, defaultValue, allowedValues, noEcho, line, null);
    }

    /** Whether it holds a credential: it must not be shown, and is more than the name of a user. */
    public boolean isCredential() {
        return noEcho && !USER.matcher(name).find();
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
