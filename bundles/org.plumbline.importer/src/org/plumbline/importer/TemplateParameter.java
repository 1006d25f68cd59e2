/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import java.util.List;

/**
 * A parameter that a template takes.
 *
 * @param type in the words of the input, such as {@code String} or {@code List<AWS::EC2::Subnet::Id>}
 * @param defaultValue what it has when nobody gives a value, as text; null where there is none or it is secret
 * @param allowedValues the only values it takes; empty where it takes any
 * @param description what people should know of it, or null
 * @param secret whether its value must not be shown
 */
public record TemplateParameter(String name, String type, String defaultValue, List<String> allowedValues,
        String description, boolean secret) {
}
