/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.Map;

import org.plumbline.model.Fact;

/** Protocols that usually listen on a port, and what the port says about encryption. */
final class Ports {

    private static final Map<Integer, String> PROTOCOLS = Map.ofEntries(Map.entry(22, "SSH"), Map.entry(25, "SMTP"),
            Map.entry(53, "DNS"), Map.entry(80, "HTTP"), Map.entry(389, "LDAP"), Map.entry(443, "HTTPS"),
            Map.entry(636, "LDAPS"), Map.entry(1433, "SQL Server"), Map.entry(1521, "Oracle"),
            Map.entry(2049, "NFS"), Map.entry(3306, "MySQL"), Map.entry(3389, "RDP"), Map.entry(5432, "PostgreSQL"),
            Map.entry(5439, "Redshift"), Map.entry(6379, "Redis"), Map.entry(8182, "Gremlin"),
            Map.entry(8443, "HTTPS"), Map.entry(9092, "Kafka"), Map.entry(11211, "Memcached"),
            Map.entry(27017, "MongoDB"));

    private Ports() {
    }

    static String protocol(int port, String fallback) {
        return PROTOCOLS.getOrDefault(port, fallback);
    }

    static Fact encrypted(String protocol) {
        if (protocol == null) {
            return Fact.UNKNOWN;
        }
        return switch (protocol) {
            case "HTTPS", "TLS", "SSL", "SSH", "LDAPS" -> Fact.YES;
            case "HTTP" -> Fact.NO;
            default -> Fact.UNKNOWN;
        };
    }

    /** The port an engine listens on unless told otherwise, or null. */
    static Integer ofEngine(String engine) {
        if (engine == null) {
            return null;
        }
        if (engine.contains("postgres")) {
            return 5432;
        }
        if (engine.contains("mysql") || engine.contains("mariadb") || engine.equals("aurora")) {
            return 3306;
        }
        if (engine.startsWith("sqlserver")) {
            return 1433;
        }
        return engine.startsWith("oracle") ? Integer.valueOf(1521)
                : engine.startsWith("redis") || engine.startsWith("valkey") ? Integer.valueOf(6379)
                : engine.startsWith("memcached") ? Integer.valueOf(11211)
                : engine.startsWith("neptune") ? Integer.valueOf(8182)
                : engine.startsWith("docdb") ? Integer.valueOf(27017) : null;
    }
}
