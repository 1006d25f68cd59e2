/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.tree.Value;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

/** Decides the definitions of conditions, as far as the template does. */
final class Conditions {

    private final Resolver resolver;
    private final Functions functions;

    Conditions(Resolver resolver, Functions functions) {
        this.resolver = resolver;
        this.functions = functions;
    }

    /** Evaluates the definition of a condition. */
    Truth truth(Value value) {
        if (value instanceof Mapping mapping && mapping.entries().size() == 1 && mapping.text("Condition") != null) {
            return resolver.condition(mapping.text("Condition"), mapping.line());
        }
        if (!(value instanceof Call call)) {
            return value instanceof Scalar scalar ? truth(new Known(scalar.text(), scalar.line())) : Truth.UNKNOWN;
        }
        List<Value> arguments = call.argument() instanceof Sequence sequence ? sequence.items()
                : List.of(call.argument());
        return switch (call.function()) {
            case "Condition" -> call.argument() instanceof Scalar scalar
                    ? resolver.condition(scalar.text(), call.line()) : Truth.UNKNOWN;
            case "Fn::Equals" -> equal(arguments);
            case "Fn::Not" -> arguments.size() == 1 ? truth(arguments.get(0)).not() : Truth.UNKNOWN;
            case "Fn::And" -> all(arguments, Truth.TRUE, Truth.FALSE);
            case "Fn::Or" -> all(arguments, Truth.FALSE, Truth.TRUE);
            default -> truth(functions.apply(call));
        };
    }

    private static Truth truth(Resolved value) {
        String text = value.text().orElse("");
        return text.equalsIgnoreCase("true") ? Truth.TRUE
                : text.equalsIgnoreCase("false") ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth all(List<Value> arguments, Truth neutral, Truth decisive) {
        Truth result = neutral;
        for (Value argument : arguments) {
            Truth truth = truth(argument);
            if (truth == decisive) {
                return decisive;
            }
            if (truth == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    private Truth equal(List<Value> arguments) {
        if (arguments.size() != 2) {
            return Truth.UNKNOWN;
        }
        Resolved a = resolver.resolve(arguments.get(0));
        Resolved b = resolver.resolve(arguments.get(1));
        boolean decided = decided(a) && decided(b);
        if (decided) {
            return Truth.of(Resolved.same(a, b));
        }
        boolean sameParameter = arguments.get(0) instanceof Call x && arguments.get(1) instanceof Call y
                && x.function().equals("Ref") && y.function().equals("Ref") && a.display().equals(b.display());
        return sameParameter ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static boolean decided(Resolved value) {
        if (value instanceof Items items) {
            return items.values().stream().allMatch(Conditions::decided);
        }
        return value instanceof Known || value.isAbsent();
    }
}
