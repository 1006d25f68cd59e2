/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class MalformedRequestsPassTest extends RuleTest {

    MalformedRequestsPassTest() {
        super(new MalformedRequestsPass());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return loadBalancer(b, e -> e.setRefusesMalformed(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return loadBalancer(b, e -> e.setRefusesMalformed(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return loadBalancer(b, e -> {
            e.setDataClass(DataClass.SECRET);
            e.setInternetFacing(Fact.YES);
        });
    }

    @Test
    void doesNotConcernInternalEntries() {
        silent(loadBalancer(ModelBuilder.workload("Shop"), e -> {
            e.setRefusesMalformed(Fact.NO);
            e.setInternetFacing(Fact.NO);
        }));
    }
}
