/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ServiceWidePermissionsTest extends RuleTest {

    ServiceWidePermissionsTest() {
        super(new ServiceWidePermissions());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.policy("All of S3", p -> p.getStatements().add(Statements.allow("s3:*", "*")));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.policy("One bucket", p -> p.getStatements().add(
                Statements.allow("s3:*", "arn:aws:s3:::invoices/*")));
    }

    @Test
    void writingTelemetryIsHarmless() {
        silent(ModelBuilder.workload("Shop").policy("Telemetry",
                p -> p.getStatements().add(Statements.allow("xray:*", "*"))));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
