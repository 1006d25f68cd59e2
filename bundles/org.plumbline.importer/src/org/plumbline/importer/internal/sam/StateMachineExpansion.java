/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Entry;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** State machines with their role and what starts them. */
final class StateMachineExpansion implements Expansion {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Za-z0-9_]+)\\}");

    @Override
    public void expand(Resource machine, Mapping properties, SamExpansion into) {
        int line = machine.line();
        Value role = RoleExpansion.role(machine, properties, "states.amazonaws.com", List.of(), into);
        Value uri = properties.get("DefinitionUri");
        Value read = properties.get("Definition") == null ? into.definition(machine, uri) : null;
        Value definition = read == null ? properties.get("Definition") : substituted(read,
                Tree.at(properties, "DefinitionSubstitutions"));
        into.become(machine, "AWS::StepFunctions::StateMachine", Tree.with(properties, List.of("Events", "Policies",
                "Role", "Logging", "Tracing", "DefinitionUri", "Connectors"), Tree.map(line, "RoleArn", role,
                "Definition", definition, "DefinitionS3Location", uri, "LoggingConfiguration",
                properties.get("Logging"), "TracingConfiguration", properties.get("Tracing"))));
        Events.add(machine, properties, Tree.ref(machine.id(), line), into);
    }

    /** The definition with its placeholders replaced by what the template sets for them. */
    private static Value substituted(Value value, Mapping substitutions) {
        if (value instanceof Sequence sequence) {
            return new Sequence(sequence.items().stream().map(item -> substituted(item, substitutions)).toList(),
                    sequence.line());
        }
        if (value instanceof Mapping mapping) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            mapping.entries().forEach((key, entry) -> entries.put(key,
                    new Entry(substituted(entry.value(), substitutions), entry.keyLine())));
            return new Mapping(entries, mapping.line());
        }
        if (!(value instanceof Scalar text)) {
            return value;
        }
        Matcher names = PLACEHOLDER.matcher(text.text());
        Set<String> used = new LinkedHashSet<>();
        while (names.find()) {
            used.add(names.group(1));
        }
        return used.isEmpty() || !substitutions.entries().keySet().containsAll(used) ? value
                : new Call("Fn::Sub", Tree.list(List.of(text, substitutions), text.line()), text.line());
    }
}
