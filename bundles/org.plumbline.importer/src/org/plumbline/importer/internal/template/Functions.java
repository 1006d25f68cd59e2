/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.plumbline.importer.internal.template.Resolved.Items;
import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Symbols;
import org.plumbline.importer.internal.template.Resolved.Unknown;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;
import org.plumbline.importer.internal.tree.Value;

/** The intrinsic functions. Wrong arguments make the result unknown, as with a function nobody knows. */
final class Functions {

    private final Resolver resolver;
    private final Names names;
    private final Conditions conditions;

    Functions(Resolver resolver, Names names) {
        this.resolver = resolver;
        this.names = names;
        this.conditions = new Conditions(resolver, this);
    }

    Resolved apply(Call call) {
        Value argument = call.argument();
        int line = call.line();
        return switch (call.function()) {
            case "Ref" -> ref(argument, line);
            case "Fn::GetAtt" -> attribute(argument, line);
            case "Fn::Sub" -> substitute(argument, line);
            case "Fn::Join" -> join(argument, line);
            case "Fn::If" -> choose(argument, line);
            case "Fn::FindInMap" -> find(argument, line);
            case "Fn::Select" -> select(argument, line);
            case "Fn::Split" -> split(argument, line);
            case "Fn::Base64" -> resolver.resolve(argument);
            case "Fn::GetAZs" -> zones(argument, line);
            case "Fn::ImportValue" -> imported(argument, line);
            case "Fn::Length" -> length(argument, line);
            case "Fn::ToJsonString" -> JsonString.of(resolver.resolve(argument), line);
            case "Condition", "Fn::Equals", "Fn::And", "Fn::Or", "Fn::Not" -> truthValue(call);
            default -> Resolver.unknown(call.function() + " is known only when deployed",
                    "${" + call.function() + "}", resolver.resolve(argument), line);
        };
    }

    private Resolved ref(Value argument, int line) {
        return resolver.resolve(argument) instanceof Known name ? names.ref(name.value(), line)
                : misused("Ref", argument, line);
    }

    private Resolved misused(String function, Value argument, int line) {
        return Resolver.unknown(function + " with open or wrong arguments", "${" + function + "}",
                resolver.resolve(argument), line);
    }

    private Resolved attribute(Value argument, int line) {
        if (argument instanceof Scalar scalar && scalar.text().indexOf('.') > 0) {
            int dot = scalar.text().indexOf('.');
            return names.resource(scalar.text().substring(0, dot), scalar.text().substring(dot + 1), line);
        }
        if (argument instanceof Sequence sequence && sequence.items().size() == 2
                && sequence.items().get(0) instanceof Scalar id) {
            String attribute = resolver.resolve(sequence.items().get(1)).display();
            return names.resource(id.text(), attribute, line);
        }
        return misused("Fn::GetAtt", argument, line);
    }

    private Resolved substitute(Value argument, int line) {
        if (argument instanceof Scalar scalar) {
            return substitute(scalar.text(), null, line);
        }
        if (argument instanceof Sequence sequence && !sequence.items().isEmpty()
                && resolver.resolve(sequence.items().get(0)) instanceof Known pattern) {
            Mapping variables = sequence.items().size() > 1 && sequence.items().get(1) instanceof Mapping m ? m : null;
            return substitute(pattern.value(), variables, line);
        }
        return misused("Fn::Sub", argument, line);
    }

    private Resolved substitute(String pattern, Mapping variables, int line) {
        Map<String, Resolved> values = new HashMap<>();
        TextBuilder text = new TextBuilder(line);
        int from = 0;
        int open = pattern.indexOf("${");
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.add(pattern.substring(from, open));
            String name = pattern.substring(open + 2, close).strip();
            if (name.startsWith("!")) {
                text.add("${" + name.substring(1) + "}");
            } else {
                text.add(values.computeIfAbsent(name, n -> variable(n, variables, line)));
            }
            from = close + 1;
            open = pattern.indexOf("${", from);
        }
        return text.add(pattern.substring(from)).build();
    }

    private Resolved variable(String name, Mapping variables, int line) {
        Value own = variables == null ? null : variables.get(name);
        if (own != null) {
            return resolver.resolve(own);
        }
        int dot = name.indexOf('.');
        return dot < 0 ? names.ref(name, line)
                : names.resource(name.substring(0, dot), name.substring(dot + 1), line);
    }

    private Resolved join(Value argument, int line) {
        if (!(argument instanceof Sequence sequence) || sequence.items().size() != 2
                || !(resolver.resolve(sequence.items().get(0)) instanceof Known delimiter)) {
            return misused("Fn::Join", argument, line);
        }
        Resolved list = resolver.resolve(sequence.items().get(1));
        if (!(list instanceof Items items)) {
            return new TextBuilder(line).add(list).build();
        }
        TextBuilder text = new TextBuilder(line);
        String between = "";
        for (Resolved item : items.values()) {
            text.add(between).add(item);
            between = delimiter.value();
        }
        return text.build();
    }

    private Resolved choose(Value argument, int line) {
        if (!(argument instanceof Sequence sequence) || sequence.items().size() != 3
                || !(sequence.items().get(0) instanceof Scalar name)) {
            return misused("Fn::If", argument, line);
        }
        Truth truth = resolver.condition(name.text(), line);
        if (truth != Truth.UNKNOWN) {
            return resolver.resolve(sequence.items().get(truth == Truth.TRUE ? 1 : 2));
        }
        Resolved yes = resolver.resolve(sequence.items().get(1));
        Resolved no = resolver.resolve(sequence.items().get(2));
        return Resolved.same(yes, no) ? yes
                : new Unknown("the condition " + name.text() + " is open", "${" + name.text() + "?}",
                        List.of(yes, no), line);
    }

    private Resolved find(Value argument, int line) {
        if (!(argument instanceof Sequence sequence) || sequence.items().size() < 3
                || !(resolver.resolve(sequence.items().get(0)) instanceof Known map)) {
            return misused("Fn::FindInMap", argument, line);
        }
        Mapping table = resolver.template().mappings().mapping(map.value());
        if (table == null) {
            return misused("Fn::FindInMap", argument, line);
        }
        Resolved found = null;
        for (Value row : candidates(table, resolver.resolve(sequence.items().get(1)))) {
            Mapping cells = row instanceof Mapping mapping ? mapping : new Mapping(Map.of(), line);
            for (Value cell : candidates(cells, resolver.resolve(sequence.items().get(2)))) {
                Resolved value = resolver.lookup(cell, line);
                if (found != null && !Resolved.same(found, value)) {
                    return misused("Fn::FindInMap", argument, line);
                }
                found = value;
            }
        }
        if (found != null) {
            return found;
        }
        return sequence.items().size() > 3 && sequence.items().get(3) instanceof Mapping extra
                && extra.get("DefaultValue") != null ? resolver.resolve(extra.get("DefaultValue"))
                : misused("Fn::FindInMap", argument, line);
    }

    /** The value under a known key, or all values when the key is open. */
    private static List<Value> candidates(Mapping mapping, Resolved key) {
        if (key instanceof Known known) {
            Value value = mapping.get(known.value());
            return value == null ? List.of() : List.of(value);
        }
        List<Value> all = new ArrayList<>();
        mapping.entries().values().forEach(entry -> all.add(entry.value()));
        return all;
    }

    private Resolved select(Value argument, int line) {
        if (!(argument instanceof Sequence sequence) || sequence.items().size() != 2
                || !(resolver.resolve(sequence.items().get(0)) instanceof Known position)) {
            return misused("Fn::Select", argument, line);
        }
        int index;
        try {
            index = Integer.parseInt(position.value().strip());
        } catch (NumberFormatException e) {
            return misused("Fn::Select", argument, line);
        }
        Resolved list = resolver.resolve(sequence.items().get(1));
        if (list instanceof Symbols symbols && index >= 0) {
            return symbols.at(index, line);
        }
        if (list instanceof Items items && index >= 0 && index < items.values().size()) {
            return items.values().get(index);
        }
        return Resolver.unknown("the list is open", "${" + list.display().replaceAll("[${}]", "") + "[" + index + "]}",
                list, line);
    }

    private Resolved split(Value argument, int line) {
        if (argument instanceof Sequence sequence && sequence.items().size() == 2
                && resolver.resolve(sequence.items().get(0)) instanceof Known delimiter
                && !delimiter.value().isEmpty()) {
            return Lists.split(resolver.resolve(sequence.items().get(1)), delimiter.value(), line);
        }
        return misused("Fn::Split", argument, line);
    }

    /** Zones of one Region can be told apart by index though their names are open. */
    private Resolved zones(Value argument, int line) {
        String region = resolver.resolve(argument).display();
        return new Symbols(region.isEmpty() || region.equals("${AWS::Region}") ? "zone" : "zone of " + region, line);
    }

    private Resolved imported(Value argument, int line) {
        Resolved name = resolver.resolve(argument);
        Resolved exported = names.exported(name, line);
        return exported != null ? exported
                : Resolver.unknown("imported from another stack", "${import " + name.display() + "}", name, line);
    }

    private Resolved length(Value argument, int line) {
        return resolver.resolve(argument) instanceof Items items
                ? new Known(String.valueOf(items.values().size()), line) : misused("Fn::Length", argument, line);
    }

    /** What the definition of a condition comes to. */
    Truth truth(Value condition) {
        return conditions.truth(condition);
    }

    private Resolved truthValue(Call call) {
        Truth truth = conditions.truth(call);
        return truth == Truth.UNKNOWN ? misused(call.function(), call.argument(), call.line())
                : new Known(truth.name().toLowerCase(Locale.ROOT), call.line());
    }
}
