/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;
import org.plumbline.validation.Finding;

class ContainerRunsAsRootTest extends RuleTest {

    ContainerRunsAsRootTest() {
        super(new ContainerRunsAsRoot());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return container(b, "Image resizer", c -> c.setRootUser(Fact.YES));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return container(b, "Image resizer", c -> c.setRootUser(Fact.NO));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return container(b, "Payments", c -> c.setDataClass(DataClass.SECRET));
    }

    @Test
    void saysWhatTheNetworkOfTheHostAdds() {
        Finding finding = fires(container(ModelBuilder.workload("Shop"), "Agent", c -> {
            c.setRootUser(Fact.YES);
            c.setHostNetwork(Fact.YES);
        }));
        assertTrue(finding.why().contains("network of its host"), finding.why());
    }

    @Test
    void doesNotConcernServers() {
        silent(server(ModelBuilder.workload("Shop"), c -> c.setRootUser(Fact.YES)));
    }
}
