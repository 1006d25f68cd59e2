/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

/** Templates for tests. */
final class Templates {

    /** Nothing but a queue. */
    static final String QUEUE = """
            Resources:
              Orders:
                Type: AWS::SQS::Queue
            """;

    /** A database that everybody can reach. */
    static final String OPEN_DATABASE = """
            Resources:
              Orders:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: postgres
                  PubliclyAccessible: true
                  StorageEncrypted: false
            """;

    /** A database without a high risk whose backups are gone after a day. */
    static final String SHORT_BACKUPS = """
            Resources:
              Orders:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: postgres
                  PubliclyAccessible: false
                  StorageEncrypted: true
                  MultiAZ: true
                  BackupRetentionPeriod: 1
            """;

    private Templates() {
    }
}
