/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Map;

import org.plumbline.importer.internal.template.Parameter;
import org.plumbline.importer.internal.template.ReferenceIndex;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.importer.internal.template.Resource;

/**
 * What mappers start from, whatever notation it was written in: the resources that would be deployed, with their
 * properties in the words of CloudFormation.
 *
 * @param file the input's name as the user gave it
 * @param purpose what the input says it is for, or null
 * @param parameters by name; they tell which values are secret
 * @param resources by logical id, in the order of the input
 * @param properties what is known of each resource's properties, by logical id
 */
public record ResourceSet(String file, String purpose, Map<String, Parameter> parameters,
        Map<String, Resource> resources, Map<String, Resolved> properties, ReferenceIndex references) {

    /** The type of a resource that is only a part of the one its property {@link #OWNER} refers to. */
    public static final String PART = "Plumbline::Part";
    public static final String OWNER = "Owner";
}
