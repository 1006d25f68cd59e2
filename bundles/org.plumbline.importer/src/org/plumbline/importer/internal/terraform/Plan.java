/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import java.util.List;
import java.util.Map;

import org.plumbline.importer.internal.tree.Value;

/**
 * What is read of a plan or a state.
 *
 * @param resources everything that will exist, in the order of the file
 * @param leftOut what will not exist any more or is none of the workload: address, type and line
 * @param variables values given to the root module's variables
 * @param configuration the code as Terraform parsed it; empty for a state
 */
record Plan(List<PlanResource> resources, List<PlanResource> leftOut, Map<String, Value> variables,
        Value.Mapping configuration) {
}
