/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.Value;

/**
 * A parsed CloudFormation template. All maps keep the order of the file.
 *
 * @param transforms names of the macros and transforms that CloudFormation would run over the template
 * @param unexpanded lines of what only a macro could turn into resources, by its key
 */
public record Template(SourceText source, String description, List<String> transforms,
        Map<String, Parameter> parameters, Value.Mapping mappings, Value.Mapping conditions,
        Map<String, Resource> resources, Map<String, Output> outputs, Map<String, Integer> unexpanded) {
}
