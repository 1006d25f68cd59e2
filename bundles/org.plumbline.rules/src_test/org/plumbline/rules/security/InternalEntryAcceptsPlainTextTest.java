/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class InternalEntryAcceptsPlainTextTest extends RuleTest {

    InternalEntryAcceptsPlainTextTest() {
        super(new InternalEntryAcceptsPlainText());
    }

    private static NetworkEntry inside(ModelBuilder b, DataClass dataClass, Consumer<NetworkEntry> facts) {
        return loadBalancer(b, e -> {
            e.setInternetFacing(Fact.NO);
            e.setDataClass(dataClass);
            facts.accept(e);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return inside(b, DataClass.UNKNOWN, e -> e.setEncryptedInTransit(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return inside(b, DataClass.UNKNOWN, e -> e.setEncryptedInTransit(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return inside(b, DataClass.PERSONAL, e -> { });
    }

    @Test
    void leavesPublicEntriesToTheirOwnRule() {
        silent(loadBalancer(ModelBuilder.workload("Shop"), e -> {
            e.setInternetFacing(Fact.YES);
            e.setEncryptedInTransit(Fact.NO);
        }));
    }
}
