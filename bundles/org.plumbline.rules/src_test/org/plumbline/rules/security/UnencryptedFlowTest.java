/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnencryptedFlowTest extends RuleTest {

    UnencryptedFlowTest() {
        super(new UnencryptedFlow());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return b.flow(client(b), server(b, c -> { }), f -> f.setProtocol("HTTP"));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return b.flow(client(b), server(b, c -> { }), f -> f.setProtocol("HTTPS"));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return b.flow(client(b), server(b, c -> { }));
    }

    @Test
    void aPublicEntryAnswersForWhatItAccepts() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        NetworkEntry entry = loadBalancer(b, e -> e.setInternetFacing(Fact.YES));
        silent(b.flow(client(b), entry, f -> f.setEncrypted(Fact.NO)));
    }

    @Test
    void insideOnlySensitiveDataHasToBeEncrypted() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(b.flow(server(b, c -> { }), database(b, s -> { }), f -> {
            f.setEncrypted(Fact.NO);
            f.setDataClass(DataClass.INTERNAL);
        }));
        fires(b.flow(server(b, c -> { }), database(b, s -> { }), f -> {
            f.setEncrypted(Fact.NO);
            f.setDataClass(DataClass.PERSONAL);
        }));
    }
}
