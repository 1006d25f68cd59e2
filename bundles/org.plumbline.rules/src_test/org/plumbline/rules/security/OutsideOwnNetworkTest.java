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

class OutsideOwnNetworkTest extends RuleTest {

    OutsideOwnNetworkTest() {
        super(new OutsideOwnNetwork());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return server(b, c -> c.setOwnNetwork(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return server(b, c -> c.setOwnNetwork(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return server(b, c -> c.setDataClass(DataClass.PERSONAL));
    }

    @Test
    void aFunctionNeedsItOnlyForSensitiveData() {
        silent(function(ModelBuilder.workload("Shop"), c -> c.setOwnNetwork(Fact.NO)));
        fires(function(ModelBuilder.workload("Shop"), c -> {
            c.setOwnNetwork(Fact.NO);
            c.setDataClass(DataClass.SECRET);
        }));
    }

    @Test
    void leavesPublicStoresToTheirOwnRule() {
        silent(database(ModelBuilder.workload("Shop"), s -> {
            s.setOwnNetwork(Fact.NO);
            s.setInternetFacing(Fact.YES);
        }));
    }
}
