/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Fact;

/** What a load balancer's listener accepts. */
final class Listeners {

    private static final String DEFAULT_POLICY = "ELBSecurityPolicy-2016-08";
    private static final String PROTOCOL = "Protocol-TLSv1";

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

    /** The lowest TLS version of a load balancer of the first generation, which has a policy for all listeners. */
    static Optional<String> minimumTlsOfClassic(TemplateResource balancer) {
        boolean tls = balancer.items("Listeners").stream().anyMatch(listener -> listener.at("Protocol").text()
                .filter(p -> p.equalsIgnoreCase("HTTPS") || p.equalsIgnoreCase("SSL")).isPresent());
        if (!tls || balancer.get("Policies").isOpen()) {
            return Optional.empty();
        }
        List<Resolved> attributes = balancer.items("Policies").stream()
                .flatMap(policy -> policy.at("Attributes").items().stream()).toList();
        for (Resolved each : attributes) {
            if (each.at("Name").text().filter("Reference-Security-Policy"::equals).isPresent()) {
                return each.at("Value").text().map(Listeners::version);
            }
        }
        Optional<String> lowest = attributes.stream()
                .filter(each -> Values.fact(each.at("Value"), Fact.NO) == Fact.YES)
                .map(each -> each.at("Name").display()).filter(name -> name.startsWith(PROTOCOL))
                .map(name -> name.length() == PROTOCOL.length() ? "1.0" : "1" + name.substring(PROTOCOL.length()))
                .min(Comparator.naturalOrder());
        return lowest.or(() -> attributes.isEmpty() ? Optional.of(version(DEFAULT_POLICY)) : Optional.empty());
    }

    /** For each certificate that a list names under the key, whether the provider renews it. */
    static List<Fact> certificates(Resolved list, String key, ImportContext context) {
        return list.items().stream().map(each -> each.at(key)).filter(each -> !each.isAbsent())
                .map(certificate -> renewed(certificate, context)).toList();
    }

    /** A certificate uploaded to IAM is renewed by whoever uploaded it. */
    private static Fact renewed(Resolved certificate, ImportContext context) {
        String arn = certificate.display();
        if (certificate.target().isPresent()) {
            return certificate.target().flatMap(context::resource)
                    .map(each -> Values.fact(!each.type().equals("AWS::IAM::ServerCertificate"))).orElse(Fact.UNKNOWN);
        }
        return arn.matches("arn:[^:]*:acm:.*") ? Fact.YES
                : arn.matches("arn:[^:]*:iam:.*:server-certificate/.*") ? Fact.NO : Fact.UNKNOWN;
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
