/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Engine;
import org.plumbline.validation.LiveReview;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

/** What a rule in EVL reads is recorded, so that an edit runs only those of its checks again that it touches. */
class ReadsTest {

    private static final String RULES = """
            @pillar reliability
            context DataStore {
                constraint Backup { guard: self.incoming.notEmpty() check: self.backup = Fact#YES }
                constraint Near { check: self.incoming.forAll(f | f.source.eContainer() = self.eContainer()) }
                critique Known { check: Compute.all.exists(c | c.name = self.name) }
            }
            @pillar security
            context DataFlow {
                constraint Encrypted { check: self.encrypted = Fact#YES or self.target.backup = Fact#NO }
            }
            """;

    @TempDir
    Path folder;
    private final ModelBuilder b = ModelBuilder.workload("Shop");
    private RuleFiles files;

    @BeforeEach
    void files() {
        files = new RuleFiles(folder);
    }

    @Test
    void onlyWhatIsSharedBetweenChecksReadsEverything() throws Exception {
        assertFalse(files.read(RULES).get(0).readsAll());
        assertFalse(files.stores("constraint A { check: true }\n} pre { var least = 7;").get(0).readsAll());
        assertTrue(files.stores("constraint A { check: true }\n} pre { var all = DataStore.all;").get(0).readsAll());
        assertTrue(files.stores("constraint A { check: true }\n} @cached\noperation Any x() { return 1;").get(0)
                .readsAll());
    }

    @Test
    void whatIsCachedIsForgottenWhenTheDesignChanges() throws Exception {
        DataStore orders = b.add(DataStore.class, "Orders", d -> d.setBackup(Fact.YES));
        List<Rule<?>> rules = files.read("""
                pre { var all = DataStore.all.select(d | d.backup = Fact#YES); }
                @pillar reliability
                context DataStore {
                    constraint A { check: self.has() }
                    constraint B { check: all.includes(self) }
                }
                @cached
                operation DataStore has() { return self.backup = Fact#YES; }
                """);
        assertEquals(List.of(), RuleFiles.findings(RuleFiles.review(rules, b.workload())));
        orders.setBackup(Fact.NO);
        assertEquals(2, RuleFiles.findings(RuleFiles.review(rules, b.workload())).size());
    }

    @Test
    void anEditEndsInWhatAReviewOfTheWholeFinds() throws Exception {
        Random random = new Random(7);
        Group left = b.add(Group.class, "Left");
        Group right = b.add(Group.class, "Right");
        for (int i = 0; i < 12; i++) {
            Group place = random.nextBoolean() ? left : right;
            Compute web = b.in(place).add(Compute.class, "Name " + i % 5);
            b.flow(web, b.in(place).add(DataStore.class, "Name " + i));
        }
        RuleSet rules = RuleSet.of(files.read(RULES));
        LiveReview live = new LiveReview(b.workload(), rules, Runnable::run);
        List<DataFlow> flows = b.workload().getFlows();
        for (int i = 0; i < 300; i++) {
            DataFlow flow = flows.get(random.nextInt(flows.size()));
            switch (random.nextInt(5)) {
                case 0 -> ((DataStore) flow.getTarget()).setBackup(Fact.VALUES.get(random.nextInt(3)));
                case 1 -> flow.setEncrypted(Fact.VALUES.get(random.nextInt(3)));
                case 2 -> (random.nextBoolean() ? left : right).getNodes().add(flow.getSource());
                case 3 -> flow.setTarget(flows.get(random.nextInt(flows.size())).getTarget());
                default -> flow.getSource().setName("Name " + random.nextInt(12));
            }
            assertEquals(print(Engine.review(rules, b.workload())), print(live.result()), "after edit " + i);
        }
        live.dispose();
    }

    private static List<String> print(ReviewResult result) {
        return java.util.stream.Stream.concat(result.findings().stream().map(f -> f.id() + f.message()),
                result.questions().stream().map(q -> q.id() + q.text() + ((Element) q.holder()).getId()))
                .sorted().toList();
    }
}
