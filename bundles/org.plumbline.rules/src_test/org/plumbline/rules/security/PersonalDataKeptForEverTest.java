/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class PersonalDataKeptForEverTest extends RuleTest {

    PersonalDataKeptForEverTest() {
        super(new PersonalDataKeptForEver());
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
        return customers(b, DataClass.PERSONAL, Fact.UNKNOWN);
    }

    @Test
    void aTeamThatDeletesWhatItDoesNotNeedIsNotAskedAgain() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.practices(p -> p.setDataRetention(Fact.YES));
        silent(customers(b, DataClass.PERSONAL, Fact.UNKNOWN));
    }

    @Test
    void otherDataMayBeKept() {
        silent(customers(ModelBuilder.workload("Shop"), DataClass.CONFIDENTIAL, Fact.NO));
    }

    private static DataStore customers(ModelBuilder b, DataClass dataClass, Fact lifecycle) {
        return database(b, s -> {
            s.setDataClass(dataClass);
            s.setLifecycle(lifecycle);
        });
    }
}
