/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Pillar;
import org.plumbline.model.Alarm;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.FixPreview.Count;

class FixTest {

    private static final RuleSet RULES =
            RuleSet.of(List.of(new SampleRules.Unencrypted(), new SampleRules.NoAlarm()));

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final DataStore store = model.add(DataStore.class, "Orders", s -> s.setEncryptedAtRest(Fact.NO));

    private Fix asking(Compute compute, Object value) {
        return Fix.of("Run copies", Change.set(compute, PlumblinePackage.Literals.COMPONENT__REPLICAS, value))
                .asking("How many copies run?", "copies");
    }

    @Test
    void aWrittenValueIsHeldAgainstItsTypeAndTakesItsPlace() {
        Fix fix = asking(model.add(Compute.class, "Web"), 2);
        assertEquals("2 copies", fix.input().orElseThrow().valueText());
        assertEquals(Optional.of("Write a whole number."), fix.input().get().problemWith("2.5"));
        assertEquals(Optional.of("Write a whole number."), fix.input().get().problemWith("two"));
        assertEquals(Optional.of("Write a whole number of at least 0."), fix.input().get().problemWith("-1"));
        assertEquals(Optional.of("Write a whole number of at least 0 and at most 2147483647."),
                fix.input().get().problemWith("2147483648"));
        assertEquals(5, fix.withText("5").input().orElseThrow().change().value());
        assertThrows(IllegalArgumentException.class, () -> fix.withText("x"));
    }

    @Test
    void aShareIsAtMostAHundredPercentAndTextIsNotBlank() {
        Fix.Input share = new Fix.Input("How much?", "percent",
                new Change.Set(store, PlumblinePackage.Literals.DATA_STORE__BACKUP_RETENTION_DAYS, 50.0));
        assertEquals("50 percent", share.valueText());
        assertEquals(Optional.of("Write a number between 0 and 100."), share.problemWith("101"));
        Fix.Input name = new Fix.Input("Who?", "",
                new Change.Set(store, PlumblinePackage.Literals.ELEMENT__NAME, "Team"));
        assertEquals(Optional.of("Write some text."), name.problemWith(" "));
        assertEquals(Optional.empty(), name.problemWith("Kim"));
    }

    @Test
    void aPreviewCountsWhatComesAndGoesAndLeavesTheModelAlone() {
        ReviewResult before = Engine.review(RULES, model.workload());
        Workload copy = EcoreUtil.copy(model.workload());
        DataStore twin = PlumblineFactory.eINSTANCE.createDataStore();
        twin.setName("Twin");
        Fix fix = Fix.of("Encrypt and double",
                Change.set(store, PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, Fact.YES),
                Change.add(model.workload(), PlumblinePackage.Literals.NODE_CONTAINER__NODES, twin));
        FixPreview preview = FixPreview.of(before, fix);
        assertEquals("Operational Excellence +1 High; Security −1 High, +1 question", preview.text());
        assertEquals(new Count(1, 0, 0), preview.effects().get(Pillar.SECURITY).before());
        assertEquals(List.of("SEC-TEST-001@orders"), preview.removed().stream().map(Finding::id).toList());
        assertEquals(List.of("OPS-TEST-002@twin"), preview.added().stream().map(Finding::id).toList());
        assertTrue(EcoreUtil.equals(copy, model.workload()));
        assertEquals(null, twin.eContainer());
    }

    @Test
    void newElementsAreCopiedTogetherWithWhatTheyReferTo() {
        Alarm alarm = PlumblineFactory.eINSTANCE.createAlarm();
        alarm.setName("Errors");
        Fix fix = Fix.of("Watch it",
                Change.add(model.workload(), PlumblinePackage.Literals.WORKLOAD__ALARMS, alarm),
                Change.add(alarm, PlumblinePackage.Literals.ALARM__WATCHES, store));
        ReviewResult before = Engine.review(RULES, model.workload());
        FixPreview preview = FixPreview.of(before, fix);
        assertEquals("Operational Excellence −1 High", preview.text());
        assertTrue(preview.leaves(before.findings().get(1)));
        assertEquals(List.of(), alarm.getWatches());
    }

    @Test
    void aFixWithoutEffectSaysSo() {
        Fix fix = Fix.of("Rename", Change.set(store, PlumblinePackage.Literals.ELEMENT__NAME, "Old orders"));
        assertEquals("No risk changes", FixPreview.of(Engine.review(RULES, model.workload()), fix).text());
    }
}
