/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnencryptedLineTest extends RuleTest {

    UnencryptedLineTest() {
        super(new UnencryptedLine());
    }

    @Override
    public Element problem(ModelBuilder b) {
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return line(b, "aws.directconnect", Fact.NO);
    }

    @Override
    public Element fine(ModelBuilder b) {
        return line(b, "aws.directconnect", Fact.YES);
    }

    @Override
    public Element unknown(ModelBuilder b) {
        database(b, s -> s.setDataClass(DataClass.PERSONAL));
        return line(b, "aws.directconnect", Fact.UNKNOWN);
    }

    @Test
    void aVpnEncryptsByItself() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.workload().setCriticality(Criticality.HIGH);
        silent(line(b, "aws.vpn", Fact.UNKNOWN));
    }

    @Test
    void littleIsAtStakeWithoutSensitiveData() {
        silent(line(ModelBuilder.workload("Shop"), "aws.directconnect", Fact.NO));
    }

    private static NetworkEntry line(ModelBuilder b, String service, Fact encrypted) {
        return b.add(NetworkEntry.class, "Line to the warehouse", service, e -> {
            e.setKind(NetworkEntryKind.VPN);
            e.setEncryptedInTransit(encrypted);
        });
    }
}
