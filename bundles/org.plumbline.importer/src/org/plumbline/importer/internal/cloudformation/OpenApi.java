/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Authentication;

/** What the OpenAPI definition of an interface says of who may call it. */
final class OpenApi {

    private static final Set<String> OPERATIONS = Set.of("get", "put", "post", "delete", "patch", "head",
            "x-amazon-apigateway-any-method");
    private static final String SIGNED = "aws_iam";

    private OpenApi() {
    }

    /** How the operations authenticate their callers; empty where the definition is open or names no operation. */
    static Set<Authentication> authentication(Resolved definition) {
        Set<Authentication> found = EnumSet.noneOf(Authentication.class);
        if (definition.at("paths") instanceof Resolved.Fields paths) {
            for (Resolved path : paths.values().values()) {
                if (path instanceof Resolved.Fields operations) {
                    operations.values().forEach((name, operation) -> {
                        if (OPERATIONS.contains(name.toLowerCase(Locale.ROOT))) {
                            found.add(authentication(operation, definition));
                        }
                    });
                }
            }
        }
        return found;
    }

    private static Authentication authentication(Resolved operation, Resolved definition) {
        if (operation.at("x-amazon-apigateway-auth", "type").text().filter(SIGNED::equalsIgnoreCase).isPresent()) {
            return Authentication.IAM;
        }
        Resolved security = operation.at("security").isAbsent() ? definition.at("security")
                : operation.at("security");
        if (security.isOpen()) {
            return Authentication.UNKNOWN;
        }
        Set<Authentication> schemes = EnumSet.noneOf(Authentication.class);
        for (Resolved each : security.items()) {
            if (each instanceof Resolved.Fields names) {
                names.values().keySet().forEach(name -> schemes.add(scheme(name, definition)));
            }
        }
        return schemes.isEmpty() ? Authentication.NONE : schemes.iterator().next();
    }

    private static Authentication scheme(String name, Resolved definition) {
        Resolved scheme = definition.at("components", "securitySchemes", name);
        if (scheme.isAbsent()) {
            scheme = definition.at("securityDefinitions", name);
        }
        if (scheme.at("x-amazon-apigateway-authtype").text().filter("awsSigv4"::equals).isPresent()) {
            return Authentication.IAM;
        }
        boolean key = scheme.at("type").text().filter("apiKey"::equals).isPresent()
                && scheme.at("x-amazon-apigateway-authorizer").isAbsent()
                && scheme.at("x-amazon-apigateway-authtype").isAbsent();
        return key ? Authentication.API_KEY : Authentication.TOKEN;
    }
}
