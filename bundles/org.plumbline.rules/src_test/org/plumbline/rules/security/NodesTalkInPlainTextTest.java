/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class NodesTalkInPlainTextTest extends RuleTest {

    NodesTalkInPlainTextTest() {
        super(new NodesTalkInPlainText());
    }

    private static DataStore search(ModelBuilder b, DataClass dataClass, Consumer<DataStore> facts) {
        return b.add(DataStore.class, "Catalogue", "aws.opensearch", s -> {
            s.setKind(DataStoreKind.SEARCH);
            s.setDataClass(dataClass);
            facts.accept(s);
        });
    }

    @Override
    public Element problem(ModelBuilder b) {
        return search(b, DataClass.UNKNOWN, s -> s.setInternalEncryption(Fact.NO));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return search(b, DataClass.UNKNOWN, s -> s.setInternalEncryption(Fact.YES));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return search(b, DataClass.PERSONAL, s -> { });
    }

    @Test
    void publicDataMayBeReadOnTheWay() {
        silent(search(ModelBuilder.workload("Shop"), DataClass.PUBLIC, s -> s.setInternalEncryption(Fact.NO)));
    }
}
