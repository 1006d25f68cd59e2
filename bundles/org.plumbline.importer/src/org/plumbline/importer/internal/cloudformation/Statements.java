/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Effect;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Policy;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Statement;

/** Reads the statements of a policy document. */
final class Statements {

    private Statements() {
    }

    static void read(Resolved document, Policy policy, TemplateResource resource, ImportContext context) {
        int number = 0;
        for (Resolved each : document.at("Statement").items()) {
            number++;
            Statement statement = PlumblineFactory.eINSTANCE.createStatement();
            statement.setId(context.builder().reserveId(policy.getId() + "-statement-" + number));
            each.at("Sid").text().map(PropertyList::printable).ifPresent(statement::setName);
            statement.setEffect(each.at("Effect").text().filter("Deny"::equals).isPresent() ? Effect.DENY
                    : Effect.ALLOW);
            texts(each.at("Action"), statement.getActions());
            texts(each.at("NotAction"), statement.getNotActions());
            texts(each.at("Resource"), statement.getResources());
            texts(each.at("NotResource"), statement.getNotResources());
            statement.getPrincipals().addAll(principals(each.at("Principal")));
            statement.getConditions().addAll(conditions(each.at("Condition")));
            SourceLocation origin = context.origin(resource);
            statement.setOrigin(new SourceLocation(origin.file(), each.line() > 0 ? each.line() : origin.line(),
                    origin.logicalId(), origin.resourceType()));
            policy.getStatements().add(statement);
        }
    }

    private static void texts(Resolved value, EList<String> into) {
        List<Resolved> values = value instanceof Resolved.Unknown ? List.of(value) : value.items();
        values.forEach(each -> into.add(PropertyList.printable(each.display())));
    }

    /** Principals as text: {@code *}, an ARN, or {@code Service:name}. */
    static List<String> principals(Resolved principal) {
        List<String> all = new ArrayList<>();
        if (principal instanceof Resolved.Fields fields) {
            fields.values().forEach((kind, value) -> value.items().forEach(
                    each -> all.add(kind.equals("AWS") ? each.display() : kind + ":" + each.display())));
        } else if (!principal.isAbsent()) {
            all.add(principal.display());
        }
        return all;
    }

    private static List<String> conditions(Resolved condition) {
        List<String> all = new ArrayList<>();
        if (condition instanceof Resolved.Fields operators) {
            operators.values().forEach((operator, keys) -> {
                if (keys instanceof Resolved.Fields fields) {
                    fields.values().forEach((key, value) -> all.add(operator + " " + key + " "
                            + String.join(", ", value.items().stream().map(Resolved::display).toList())));
                }
            });
        } else if (!condition.isAbsent()) {
            all.add(condition.display());
        }
        return all.stream().map(PropertyList::printable).toList();
    }

    /** Whether the statement lets anybody in, without a condition that could narrow it. */
    static boolean allowsEverybody(Resolved statement) {
        return statement.at("Effect").text().filter("Allow"::equals).isPresent()
                && statement.at("Condition").isAbsent()
                && principals(statement.at("Principal")).contains("*");
    }
}
