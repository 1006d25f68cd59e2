/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.template.Resolved.Absent;
import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Reference;
import org.plumbline.importer.internal.template.Resolved.Secret;
import org.plumbline.importer.internal.template.Resolved.Symbols;

/** What a name stands for in {@code Ref} and {@code Fn::Sub}: a pseudo parameter, a parameter or a resource. */
final class Names {

    /** CloudFormation's own limit for a parameter's value, in characters. */
    private static final int LONGEST_VALUE = 4096;

    private final Template template;
    private final ImportOptions options;

    private final Surroundings surroundings;

    Names(Template template, ImportOptions options, Surroundings surroundings) {
        this.template = template;
        this.options = options;
        this.surroundings = surroundings;
    }

    /** A resource as a whole, or one of its attributes. */
    Resolved resource(String name, String attribute, int line) {
        Resolved decided = attribute == null ? null : surroundings.attribute(name, attribute, line);
        return decided == null ? new Reference(surroundings.idOf(name), attribute, line) : decided;
    }

    Resolved exported(Resolved name, int line) {
        return surroundings.exported(name, line);
    }

    Resolved ref(String name, int line) {
        if (name.startsWith("AWS::")) {
            return pseudo(name, line);
        }
        Parameter parameter = template.parameters().get(name);
        int dot = name.indexOf('.');
        if (parameter == null && dot > 0) {
            return resource(name.substring(0, dot), name.substring(dot + 1), line);
        }
        return parameter == null ? resource(name, null, line) : value(parameter, line);
    }

    private Resolved pseudo(String name, int line) {
        return switch (name) {
            case "AWS::NoValue" -> new Absent(line);
            case "AWS::Region" -> options.region() == null ? open(name, line) : new Known(options.region(), line);
            case "AWS::AccountId" -> options.account() == null ? open(name, line)
                    : new Known(options.account(), line);
            default -> open(name, line);
        };
    }

    private static Resolved open(String name, int line) {
        return Resolver.unknown("known only when deployed", "${" + name + "}", null, line);
    }

    /** A secret that stands in the template as a default is none, and is told from one that is given. */
    private List<Resolved> written(Parameter parameter) {
        boolean given = parameter.defaultValue() == null || options.parameters().containsKey(parameter.name());
        return given ? List.of() : List.of(new Known(parameter.defaultValue(), parameter.line()));
    }

    private Resolved value(Parameter parameter, int line) {
        String display = "${" + parameter.name() + "}";
        Resolved given = surroundings.parameter(parameter.name());
        if (parameter.noEcho()) {
            List<Resolved> from = given == null ? written(parameter) : List.of(given);
            boolean plain = !parameter.isCredential() && from.stream().allMatch(each -> each instanceof Known);
            return new Secret(display, plain ? List.of() : from, line);
        }
        if (given != null && !given.isAbsent()) {
            return parameter.isList() ? Lists.split(given, ",", line) : given;
        }
        String value = options.parameters().get(parameter.name());
        if (value == null && parameter.isLookup()) {
            return Resolver.unknown("looked up in the parameter store", display, null, line);
        }
        if (value == null) {
            value = parameter.defaultValue();
        }
        if (value == null && parameter.allowedValues().size() == 1) {
            value = parameter.allowedValues().get(0);
        }
        boolean open = value == null || parameter.isList() && value.isBlank();
        if (open && parameter.isZoneList()) {
            return new Symbols(parameter.name(), line);
        }
        if (open) {
            return Resolver.unknown("the parameter has no value", display, null, line);
        }
        if (value.length() > LONGEST_VALUE) {
            return Resolver.unknown("the parameter's value is too long", display, null, line);
        }
        return parameter.isList() ? Lists.split(new Known(value, line), ",", line)
                : DynamicReference.recognise(new Known(value, line));
    }
}
