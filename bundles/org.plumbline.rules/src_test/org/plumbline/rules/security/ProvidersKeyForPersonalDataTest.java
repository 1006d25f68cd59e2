/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ProvidersKeyForPersonalDataTest extends RuleTest {

    ProvidersKeyForPersonalDataTest() {
        super(new ProvidersKeyForPersonalData());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return customers(b, DataClass.PERSONAL, Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return customers(b, DataClass.PERSONAL, Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return customers(b, DataClass.SECRET, Fact.UNKNOWN);
    }

    @Test
    void confidentialDataMayUseTheProvidersKey() {
        silent(customers(ModelBuilder.workload("Shop"), DataClass.CONFIDENTIAL, Fact.NO));
    }

    @Test
    void unclassifiedDataCountsAsPersonalUntilSomethingIsClassified() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Component queue = b.add(Messaging.class, "Orders", "aws.sqs", m -> m.setCustomerManagedKey(Fact.NO));
        fires(queue);
        bucket(b, s -> s.setDataClass(DataClass.INTERNAL));
        silent(queue);
    }

    @Test
    void functionsAndPipelinesKeepLittle() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        silent(function(b, c -> c.setCustomerManagedKey(Fact.NO)));
    }

    @Test
    void withoutEncryptionTheKeyIsTheSmallerProblem() {
        DataStore store = customers(ModelBuilder.workload("Shop"), DataClass.PERSONAL, Fact.NO);
        store.setEncryptedAtRest(Fact.NO);
        silent(store);
    }

    private static DataStore customers(ModelBuilder b, DataClass dataClass, Fact ownKey) {
        return database(b, s -> {
            s.setDataClass(dataClass);
            s.setCustomerManagedKey(ownKey);
        });
    }
}
