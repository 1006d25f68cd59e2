/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.sam;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.internal.template.Resource;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** The role that comes with a function or a state machine for which the template names none. */
final class RoleExpansion {

    private static final String MANAGED = "arn:aws:iam::aws:policy/";

    private RoleExpansion() {
    }

    /** The role of the resource: the one it names, else one of its own with its policies. */
    static Value role(Resource resource, Mapping properties, String service, List<String> managed, SamExpansion into) {
        if (properties.get("Role") != null) {
            return properties.get("Role");
        }
        int line = resource.line();
        String id = resource.id() + "Role";
        List<Value> arns = new ArrayList<>();
        managed.forEach(name -> arns.add(arn(name, line)));
        List<Value> inline = new ArrayList<>();
        for (Value policy : Tree.items(properties.get("Policies"))) {
            add(policy, id + "Policy" + inline.size(), arns, inline);
        }
        Mapping trust = properties.mapping("AssumeRolePolicyDocument") != null
                ? properties.mapping("AssumeRolePolicyDocument") : Tree.map(line, "Statement", Tree.list(Tree.map(line,
                        "Effect", "Allow", "Action", "sts:AssumeRole", "Principal", Tree.map(line, "Service",
                                service))));
        into.add(id, "AWS::IAM::Role", Tree.map(line, "AssumeRolePolicyDocument", trust, "ManagedPolicyArns",
                Tree.list(arns, line), "Policies", inline.isEmpty() ? null : Tree.list(inline, line),
                "PermissionsBoundary", properties.get("PermissionsBoundary")), resource, line);
        return Tree.arn(id, line);
    }

    private static void add(Value policy, String name, List<Value> arns, List<Value> inline) {
        if (policy instanceof Mapping mapping) {
            Mapping document = mapping.get("Statement") != null ? mapping : PolicyTemplates.document(mapping);
            inline.add(Tree.map(mapping.line(), "PolicyName", name, "PolicyDocument", document));
        } else if (policy instanceof Scalar scalar) {
            arns.add(arn(scalar.text(), scalar.line()));
        } else if (policy instanceof Call call && call.function().equals("Fn::If")
                && call.argument() instanceof Sequence choice && choice.items().size() == 3) {
            // Either way of an open condition may be taken, so both count.
            for (Value each : choice.items().subList(1, 3)) {
                for (Value item : Tree.items(each)) {
                    add(item, name + "x" + inline.size(), arns, inline);
                }
            }
        } else if (policy instanceof Call) {
            arns.add(policy);
        }
    }

    private static Scalar arn(String name, int line) {
        String path = name.startsWith("AWSLambda") && name.endsWith("Role") ? "service-role/" : "";
        return Tree.text(name.contains(":") ? name : MANAGED + path + name, line);
    }
}
