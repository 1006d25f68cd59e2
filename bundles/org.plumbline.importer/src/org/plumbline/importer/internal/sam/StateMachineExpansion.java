/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.List;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Mapping;

/** State machines with their role and what starts them. */
final class StateMachineExpansion implements Expansion {

    @Override
    public void expand(Resource machine, Mapping properties, SamExpansion into) {
        int line = machine.line();
        Value role = RoleExpansion.role(machine, properties, "states.amazonaws.com", List.of(), into);
        into.become(machine, "AWS::StepFunctions::StateMachine", Tree.with(properties, List.of("Events", "Policies",
                "Role", "Logging", "Tracing", "DefinitionUri", "Connectors"), Tree.map(line, "RoleArn", role,
                "DefinitionS3Location", properties.get("DefinitionUri"), "LoggingConfiguration",
                properties.get("Logging"), "TracingConfiguration", properties.get("Tracing"))));
        Events.add(machine, properties, Tree.ref(machine.id(), line), into);
    }
}
