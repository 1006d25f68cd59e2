/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Authentication;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class DataStoreAsksForNoIdentityTest extends RuleTest {

    DataStoreAsksForNoIdentityTest() {
        super(new DataStoreAsksForNoIdentity());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return cache(b, s -> s.setAuthentication(Authentication.NONE));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return cache(b, s -> s.setAuthentication(Authentication.PASSWORD));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return cache(b, s -> s.setDataClass(DataClass.CONFIDENTIAL));
    }

    @Test
    void asksOnlyForSensitiveData() {
        silent(cache(ModelBuilder.workload("Shop"), s -> { }));
    }

    @Test
    void databasesAskByThemselves() {
        silent(database(ModelBuilder.workload("Shop"), s -> s.setDataClass(DataClass.PERSONAL)));
    }

    @Test
    void aPublicBucketIsAnotherRulesConcern() {
        silent(bucket(ModelBuilder.workload("Shop"), s -> {
            s.setAuthentication(Authentication.NONE);
            s.setInternetFacing(Fact.YES);
        }));
    }

    private static DataStore cache(ModelBuilder b, Consumer<? super DataStore> facts) {
        return b.add(DataStore.class, "Sessions", "aws.elasticache", s -> {
            s.setKind(DataStoreKind.CACHE);
            facts.accept(s);
        });
    }
}
