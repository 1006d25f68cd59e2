/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Stage;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class SelfRunDataServiceTest extends RuleTest {

    SelfRunDataServiceTest() {
        super(new SelfRunDataService());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return cache(b, s -> s.setManaged(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return bucket(b, s -> { });
    }

    @Override
    public Element unknown(ModelBuilder b) {
        b.workload().setStage(Stage.PROPOSED);
        return cache(b, s -> { });
    }

    @Test
    void asksWhileTheChoiceIsOpen() {
        silent(cache(ModelBuilder.workload("Shop"), s -> { }));
    }

    @Test
    void onPremisesThereIsNoProvider() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        Group site = b.add(Group.class, "Data centre", g -> g.setKind(GroupKind.ON_PREMISES));
        silent(cache(b.in(site), s -> s.setManaged(Fact.NO)));
    }

    @Test
    void brokersCountToo() {
        fires(b().add(Messaging.class, "Events", "generic.broker", m -> {
            m.setKind(MessagingKind.BROKER);
            m.setManaged(Fact.NO);
        }));
    }

    private static ModelBuilder b() {
        return ModelBuilder.workload("Shop");
    }

    private static DataStore cache(ModelBuilder b, Consumer<DataStore> facts) {
        return b.add(DataStore.class, "Sessions", "generic.cache", s -> {
            s.setKind(DataStoreKind.CACHE);
            facts.accept(s);
        });
    }
}
