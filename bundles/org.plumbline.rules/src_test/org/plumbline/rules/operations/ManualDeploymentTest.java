/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.plumbline.model.Deployment;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ManualDeploymentTest extends RuleTest {

    ManualDeploymentTest() {
        super(new ManualDeployment());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setDeployment(Deployment.MANUAL));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setDeployment(Deployment.PIPELINE));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }
}
