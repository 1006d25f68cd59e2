/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__INFRASTRUCTURE_AS_CODE;

import org.junit.jupiter.api.Test;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.PracticeRuleTest;

class NoInfrastructureAsCodeTest extends PracticeRuleTest {

    NoInfrastructureAsCodeTest() {
        super(new NoInfrastructureAsCode(), PRACTICES__INFRASTRUCTURE_AS_CODE);
    }


    @Test
    void aTemplateIsCode() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setOrigin(SourceLocation.parse("1|AWS::CloudFormation::Stack|shop.yaml|Shop"));
        silent(b.workload());
    }
}
