/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.Set;

import org.plumbline.rules.internal.OpenPortRule;
import org.plumbline.validation.Effort;

/** Database ports that the whole internet may try. */
public final class OpenDatabasePorts extends OpenPortRule {

    /**
     * SQL Server, Oracle, MySQL, PostgreSQL, Redshift, Redis, Neptune, Cassandra, Elasticsearch, Memcached and
     * MongoDB.
     */
    static final Set<Integer> PORTS = Set.of(1433, 1521, 3306, 4333, 5432, 5439, 6379, 8182, 9042, 9200, 11211,
            27017);

    public OpenDatabasePorts() {
        super(rule("SEC-NET-003", "Database port is open to the internet")
                .high()
                .bestPractices("SEC05-BP02", "SEC08-BP04")
                .effort(Effort.LOW)
                .explanation("The security group lets any address reach the port of a database or cache.")
                .impact("Data is copied or deleted by strangers as soon as one credential leaks or one weakness of "
                        + "the engine becomes known.")
                .remediation("Allow the port only from the security group of the components that use the database. "
                        + "Give analysts a VPN or a proxy with sign-in."),
                PORTS, "database ports",
                "Databases are built to trust their network; their sign-in is no defence against the internet.",
                "Tools that connect from outside need a VPN or a proxy from then on.");
    }
}
