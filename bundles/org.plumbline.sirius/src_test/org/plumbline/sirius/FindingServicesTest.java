/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Criticality;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.PlumblineResource;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

class FindingServicesTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final DataStore store = model.add(DataStore.class, "orders", each -> {
        each.setDataClass(DataClass.PERSONAL);
        each.setEncryptedAtRest(Fact.NO);
        each.setBackup(Fact.NO);
    });
    private final DataStore fine = model.add(DataStore.class, "rates");
    private final FindingServices services = new FindingServices();

    FindingServicesTest() {
        model.workload().setCriticality(Criticality.HIGH);
    }

    private List<Finding> high() {
        return WorkloadReview.findings(store).stream().filter(each -> each.risk().name().equals("HIGH")).toList();
    }

    @Test
    void theFindingsAreTheEngines() {
        assertEquals(Engine.review(BuiltInRules.all(), model.workload()).findings().stream()
                .filter(each -> each.element() == store).map(Finding::id).sorted().toList(),
                WorkloadReview.findings(store).stream().map(Finding::id).sorted().toList());
        assertTrue(services.hasHighRisk(store) && !services.hasMediumRisk(store) && services.hasFindings(store));
        assertFalse(services.hasHighRisk(fine));
        assertTrue(services.hasPillarFindings(store, "security"));
        assertFalse(services.hasPillarFindings(store, "sustainability"));
        assertTrue(services.pillarText(store, "security").startsWith("High risk, Security: "));
        assertTrue(services.findingsCount(store).startsWith(high().size() + " high"));
        assertEquals(WorkloadReview.findings(store).size(), services.findingsText(store).lines().count());
    }

    @Test
    void findingsAreCountedWithinTheirRisk() {
        int count = high().size();
        assertTrue(count > 0);
        assertFalse(services.isWithout(store, "HIGH", count));
        assertTrue(services.isWithout(store, "HIGH", count + 1));
        Finding first = high().get(0);
        assertEquals(first.pillar().title() + ": " + first.message(), services.findingMessage(store, "HIGH", 1));
        assertEquals("", services.findingMessage(store, "HIGH", count + 1));
    }

    @Test
    void aFixMendsItsFindingAndTheReviewFollows() {
        Finding mended = high().stream().filter(each -> each.rule().id().equals("SEC-DATA-002")).findFirst()
                .orElseThrow();
        int number = high().indexOf(mended) + 1;
        assertSame(store, services.applyFix(store, "HIGH", number, 1));
        assertSame(Fact.YES, store.getEncryptedAtRest());
        assertFalse(high().stream().anyMatch(each -> each.id().equals(mended.id())));
        services.applyFix(store, "HIGH", 99, 1);
        services.applyFix(store, "HIGH", 1, 99);
    }

    @Test
    void aFixThatTheUserCallsOffChangesNothing() {
        WorkloadReview.use(new WorkloadReview.StandAlone() {
            @Override
            public Optional<Fix> complete(ReviewResult now, Fix fix) {
                return Optional.empty();
            }
        });
        try {
            String encrypt = services.fixKeys(store).stream().filter(each -> each.endsWith("SEC-DATA-002")).findFirst()
                    .orElseThrow();
            services.applyFixOf(store, encrypt);
            assertSame(Fact.NO, store.getEncryptedAtRest());
        } finally {
            WorkloadReview.use(new WorkloadReview.StandAlone());
        }
    }

    @Test
    void fixesAreOfferedByTheirTitles() {
        List<String> keys = services.fixKeys(store);
        List<Fix> fixes = WorkloadReview.findings(store).stream().flatMap(each -> Engine.fixes(each).stream()).toList();
        assertEquals(fixes.size(), keys.size());
        for (int i = 0; i < keys.size(); i++) {
            assertTrue(services.fixTitle(store, keys.get(i)).startsWith(fixes.get(i).title()));
        }
        String encrypt = keys.stream().filter(each -> each.endsWith("SEC-DATA-002")).findFirst().orElseThrow();
        services.applyFixOf(store, encrypt);
        assertSame(Fact.YES, store.getEncryptedAtRest());
        assertEquals("", services.fixTitle(store, encrypt), "what is mended offers nothing");
        services.applyFixOf(store, encrypt);
    }

    @Test
    void everyFixOfTheSampleIsWithinReach() {
        for (Finding each : Engine.review(BuiltInRules.all(), model.workload()).findings()) {
            assertTrue(Engine.fixes(each).size() <= FindingServices.MOST_FIXES, each.id());
        }
    }

    @Test
    void aReviewEndsWithItsResource() {
        PlumblineResource resource = new PlumblineResource(URI.createURI("shop.plumb"));
        resource.getContents().add(model.workload());
        WorkloadReview before = WorkloadReview.of(store);
        assertSame(before, WorkloadReview.of(fine), "one review a workload");
        resource.unload();
        assertEquals(null, EcoreUtil.getExistingAdapter(model.workload(), WorkloadReview.class));
        assertNotSame(before, WorkloadReview.of(model.workload()));
        assertEquals(List.of(), WorkloadReview.findings(EcoreUtil.copy(store)), "an element on its own has none");
    }
}
