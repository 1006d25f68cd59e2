/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.SecretKind;
import org.plumbline.model.SecretStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class CertificateRenewedByHandTest extends RuleTest {

    CertificateRenewedByHandTest() {
        super(new CertificateRenewedByHand());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return store(b, SecretKind.CERTIFICATE, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return store(b, SecretKind.CERTIFICATE, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return store(b, SecretKind.CERTIFICATE, Fact.UNKNOWN);
    }

    @Test
    void secretsAreAnotherRulesConcern() {
        silent(store(ModelBuilder.workload("Shop"), SecretKind.SECRET, Fact.NO));
    }

    @Test
    void anEntryNamesCertificatesThatAreNotDrawn() {
        fires(loadBalancer(ModelBuilder.workload("Shop"), e -> e.setCertificateRenewal(Fact.NO)));
        silent(loadBalancer(ModelBuilder.workload("Shop"), e -> e.setCertificateRenewal(Fact.YES)));
        silent(loadBalancer(ModelBuilder.workload("Shop"), e -> { }));
    }

    private static SecretStore store(ModelBuilder b, SecretKind kind, Fact renewed) {
        return b.add(SecretStore.class, "shop.example", s -> {
            s.setKind(kind);
            s.setRotation(renewed);
        });
    }
}
