/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Alarm;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.build.ModelBuilder;

class EngineTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");

    @Test
    void findingsQuestionsAndPassesAreToldApart() {
        model.add(DataStore.class, "plain", d -> d.setEncryptedAtRest(Fact.NO));
        model.add(DataStore.class, "safe", d -> d.setEncryptedAtRest(Fact.YES));
        model.add(DataStore.class, "unsaid");
        SampleRules.Unencrypted rule = new SampleRules.Unencrypted();
        ReviewResult result = Engine.review(RuleSet.of(List.of(rule)), model.workload());
        assertEquals(List.of("SEC-TEST-001@plain"), result.findings().stream().map(Finding::id).toList());
        assertEquals(List.of("SEC-TEST-001@unsaid"), result.questions().stream().map(OpenQuestion::id).toList());
        assertEquals(Map.of(rule, 1), result.satisfied());
    }

    @Test
    void whatIsOutOfScopeIsLeftAlone() {
        Group group = model.add(Group.class, "theirs", g -> g.setOutOfScope(true));
        model.in(group).add(DataStore.class, "plain", d -> d.setEncryptedAtRest(Fact.NO));
        ReviewResult result = Engine.review(RuleSet.of(List.of(new SampleRules.Unencrypted())), model.workload());
        assertTrue(result.findings().isEmpty());
    }

    @Test
    void aRuleThatBreaksDoesNotStopTheOthers() {
        model.add(DataStore.class, "plain", d -> d.setEncryptedAtRest(Fact.NO));
        ReviewResult result = Engine.review(
                RuleSet.of(List.of(new SampleRules.Broken(), new SampleRules.Unencrypted())), model.workload());
        assertEquals(1, result.findings().size());
        assertEquals("OPS-TEST-001", result.failures().get(0).rule().id());
    }

    @Test
    void whatTheContextHandsOutIsRecorded() {
        Compute web = model.add(Compute.class, "web");
        Alarm alarm = model.alarm("5xx", a -> a.getWatches().add(web));
        List<String> reads = new ArrayList<>();
        Engine.check(new SampleRules.NoAlarm(), web, model.workload(), new Reads() {
            @Override
            public void element(Element element) {
                reads.add("element " + element.getId());
            }

            @Override
            public void referrers(Element target, EReference reference) {
                reads.add(reference.getName() + " of " + target.getId());
            }
        });
        assertEquals(List.of("watches of web", "element " + alarm.getId()), reads);
    }

    @Test
    void anAnalysisIsComputedOncePerState() {
        List<String> computed = new ArrayList<>();
        Analysis<Integer> analysis = context -> {
            computed.add(context.workload().getName());
            return context.workload().getNodes().size();
        };
        model.add(DataStore.class, "a");
        model.add(DataStore.class, "b");
        Engine.review(RuleSet.of(List.of(new SampleRules.Counting(analysis))), model.workload());
        assertEquals(List.of("Shop"), computed);
    }

    @Test
    void aFixMendsWhatItWasMadeFor() {
        Component store = model.add(DataStore.class, "plain", d -> d.setEncryptedAtRest(Fact.NO));
        RuleSet rules = RuleSet.of(List.of(new SampleRules.Unencrypted()));
        Finding finding = Engine.review(rules, model.workload()).findings().get(0);
        Fixes.apply(Engine.fixes(finding).get(0));
        assertEquals(Fact.YES, store.getEncryptedAtRest());
        assertTrue(Engine.review(rules, model.workload()).findings().isEmpty());
    }

    @Test
    void anElementThatAFixAddsGetsAnId() {
        Alarm alarm = (Alarm) PlumblinePackage.eINSTANCE.getEFactoryInstance()
                .create(PlumblinePackage.Literals.ALARM);
        alarm.setName("Errors");
        Fixes.apply(Fix.of("Add an alarm",
                Change.add(model.workload(), PlumblinePackage.Literals.WORKLOAD__ALARMS, alarm)));
        assertEquals("errors", alarm.getId());
    }
}
