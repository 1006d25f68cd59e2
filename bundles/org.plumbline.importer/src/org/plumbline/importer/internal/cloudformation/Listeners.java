/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Locale;
import java.util.Optional;

/** What a load balancer's listener accepts. */
final class Listeners {

    private static final String DEFAULT_POLICY = "ELBSecurityPolicy-2016-08";

    private Listeners() {
    }

    /** The lowest TLS version of a listener that speaks TLS. */
    static Optional<String> minimumTls(TemplateResource listener) {
        boolean tls = listener.text("Protocol").filter(p -> p.equals("HTTPS") || p.equals("TLS")).isPresent();
        if (!tls || listener.get("SslPolicy").isOpen()) {
            return Optional.empty();
        }
        return Optional.of(version(listener.text("SslPolicy").orElse(DEFAULT_POLICY)));
    }

    /** The version a predefined policy's name promises; policies without a version in their name accept 1.0. */
    private static String version(String policy) {
        String name = policy.toUpperCase(Locale.ROOT);
        if (name.contains("TLS13-1-3")) {
            return "1.3";
        }
        if (name.contains("1-2")) {
            return "1.2";
        }
        return name.contains("1-1") ? "1.1" : "1.0";
    }
}
