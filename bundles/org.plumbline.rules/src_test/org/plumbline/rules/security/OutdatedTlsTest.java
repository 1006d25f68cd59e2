/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class OutdatedTlsTest extends RuleTest {

    OutdatedTlsTest() {
        super(new OutdatedTls());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return accepting(b, "1.0");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return accepting(b, "1.2");
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return loadBalancer(b, e -> {
            e.setInternetFacing(Fact.YES);
            e.setDataClass(DataClass.PERSONAL);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "TLSv1", "TLS 1.1", "TLSv1_1"})
    void otherSpellingsAreUnderstood(String version) {
        fires(accepting(ModelBuilder.workload("Shop"), version));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3", "TLSv1.2_2021", "whatever the browser takes"})
    void currentAndUnreadableVersionsAreNotFlagged(String version) {
        silent(accepting(ModelBuilder.workload("Shop"), version));
    }

    private static NetworkEntry accepting(ModelBuilder b, String version) {
        return loadBalancer(b, e -> e.setMinimumTlsVersion(version));
    }
}
