/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Deployment;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DeployedApartTest extends RuleTest {

    DeployedApartTest() {
        super(new DeployedApart());
    }

    @Override
    public Element problem(ModelBuilder b) {
        container(b, "Orders", c -> c.setDeployment(Deployment.PIPELINE));
        return container(b, "Prices", c -> c.setDeployment(Deployment.SCRIPTED));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return container(b, "Orders", c -> c.setDeployment(Deployment.PIPELINE));
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void scriptsForAllAreACommonWay() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        container(b, "Orders", c -> c.setDeployment(Deployment.SCRIPTED));
        silent(container(b, "Prices", c -> c.setDeployment(Deployment.SCRIPTED)));
    }
}
