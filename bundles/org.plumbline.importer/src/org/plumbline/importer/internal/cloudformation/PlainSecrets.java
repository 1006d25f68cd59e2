/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.template.Parameter;
import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;

/** Finds credentials that stand in a template in plain text, and keeps them out of the model. */
public final class PlainSecrets {

    private static final List<String> KEY_ENDINGS = List.of("password", "passwd", "pwd", "passphrase", "secret",
            "secretstring", "secretkey", "secretaccesskey", "accesskeyid", "token", "apikey", "privatekey",
            "credentials", "authkey", "authdata");
    private static final Pattern CREDENTIAL = Pattern.compile(
            "\\b(AKIA|ASIA)[0-9A-Z]{16}\\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|://[^/\\s:@$]+:[^/\\s:@${]+@");
    private static final Set<String> POINTERS = Set.of("PARAMETER_STORE", "SECRETS_MANAGER");
    private static final int SHORTEST_MASKED = 4;
    private static final String MASK = "***";

    private final List<String> literals = new ArrayList<>();

    /** Remembers the values of parameters that are secret by declaration or by name. */
    PlainSecrets(Map<String, Parameter> parameters, ImportOptions options) {
        parameters.values().forEach(parameter -> {
            if (parameter.noEcho() || secretKey(parameter.name())) {
                remember(parameter.defaultValue());
                remember(options.parameters().get(parameter.name()));
            }
        });
    }

    private void remember(String value) {
        if (value != null && value.length() >= SHORTEST_MASKED) {
            literals.add(value);
        }
    }

    /** Whether a property of that name usually holds a credential. */
    static boolean secretKey(String key) {
        String plain = key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return KEY_ENDINGS.stream().anyMatch(plain::endsWith);
    }

    /** Whether the value under the key is a credential written out. */
    static boolean isPlain(String key, Resolved value) {
        String text = value instanceof Resolved.Known || value instanceof Resolved.Text ? value.display() : "";
        return value instanceof Resolved.Known ? isPlain(key, text) : CREDENTIAL.matcher(text).find();
    }

    /** Whether a text under the key is a credential written out. */
    public static boolean isPlain(String key, String text) {
        return CREDENTIAL.matcher(text).find() || secretKey(key) && !harmless(text);
    }

    private static boolean harmless(String text) {
        return text.length() < SHORTEST_MASKED || text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")
                || text.isBlank() || text.startsWith("arn:") || text.startsWith("/") || text.startsWith("AWS::");
    }

    /** Yes when a credential stands anywhere in the value; never no, since not every credential can be told. */
    static Fact in(Resolved value) {
        return found("", value) ? Fact.YES : Fact.UNKNOWN;
    }

    private static boolean found(String key, Resolved value) {
        if (value instanceof Resolved.Fields fields) {
            return pair(fields) || fields.values().entrySet().stream()
                    .anyMatch(entry -> found(entry.getKey(), entry.getValue()));
        }
        return value instanceof Resolved.Items items ? items.values().stream().anyMatch(item -> found(key, item))
                : isPlain(key, value) || isWritten(value);
    }

    /** Whether what is declared to be secret is written out where it is given. */
    static boolean isWritten(Resolved value) {
        if (value instanceof Resolved.Secret secret) {
            return !secret.display().contains("{{resolve:")
                    && secret.mentions().stream().anyMatch(PlainSecrets::isLiteral);
        }
        return value instanceof Resolved.Text text && text.parts().stream().anyMatch(PlainSecrets::isWritten);
    }

    /** Whether the value of a parameter that must not be shown is one that people can read in the template. */
    static boolean isLiteral(Resolved given) {
        return given instanceof Resolved.Known known && !harmless(known.value());
    }

    /** An environment variable of a container is a pair of Name and Value; its Type may make the value a pointer. */
    private static boolean pair(Resolved.Fields fields) {
        if (fields.at("Type").text().filter(POINTERS::contains).isPresent()) {
            return false;
        }
        String name = fields.at("Name").text().orElseGet(() -> fields.at("Key").text().orElse(null));
        return name != null && isPlain(name, fields.at("Value"));
    }

    /** The text with every known secret taken out. */
    String mask(String text) {
        String masked = CREDENTIAL.matcher(text).replaceAll(MASK);
        for (String literal : literals) {
            masked = masked.replace(literal, MASK);
        }
        return masked;
    }
}
