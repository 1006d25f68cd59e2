/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.evl.RuleFiles.failures;
import static org.plumbline.evl.RuleFiles.findings;
import static org.plumbline.evl.RuleFiles.review;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Region;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Effort;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

class EvlRulesTest {

    @TempDir
    Path folder;
    private final ModelBuilder b = ModelBuilder.workload("Shop");
    private RuleFiles files;

    @BeforeEach
    void files() {
        files = new RuleFiles(folder);
    }

    @Test
    void aConstraintIsAHighRiskAndACritiqueAMediumOne() throws Exception {
        b.add(DataStore.class, "Orders", d -> d.setBackup(Fact.NO));
        ReviewResult result = review(files.stores("""
                constraint Backup { check: self.backup = Fact#YES message: self.name + " has no backup" }
                critique Kept { check: self.backup <> Fact#NO }
                """), b.workload());
        assertEquals(List.of("TEAM-BACKUP@orders: Orders has no backup", "TEAM-KEPT@orders: Orders: Kept."),
                findings(result));
        assertEquals(List.of(Risk.HIGH, Risk.MEDIUM), result.findings().stream().map(f -> f.risk()).toList());
    }

    @Test
    void annotationsSayWhatARuleIs() throws Exception {
        Rule<?> rule = files.read("""
                context DataStore {
                    @id TEAM-001
                    @title Card data leaves the vault
                    @bestPractice SEC08-BP02, SEC08-BP04
                    @bestPractice SEC07-BP01
                    @effort low
                    @explanation It is stored elsewhere too.
                    @impact The audit fails.
                    @remediation Move it.
                    constraint Vault { check: true }
                }
                """).get(0);
        assertEquals(new RuleInfo("TEAM-001", "Card data leaves the vault", Pillar.SECURITY, Risk.HIGH,
                List.of("SEC08-BP02", "SEC08-BP04", "SEC07-BP01"), Effort.LOW, "It is stored elsewhere too.",
                "The audit fails.", "Move it.", List.of()), rule.info());
        assertEquals(DataStore.class, rule.subjectType());
    }

    @Test
    void defaultsStandInForWhatIsNotAnnotated() throws Exception {
        RuleInfo info = files.stores("critique EncryptedAtRest { check: true }").get(0).info();
        assertEquals(new RuleInfo("TEAM-ENCRYPTED-AT-REST", "Encrypted at rest", Pillar.SECURITY, Risk.MEDIUM,
                List.of(), Effort.MEDIUM, "Encrypted at rest.", "The rule in team.evl names no impact.",
                "The rule in team.evl names no remediation.", List.of()), info);
    }

    @Test
    void guardsOfContextAndRuleLeaveElementsAlone() throws Exception {
        b.add(DataStore.class, "Orders", "aws.rds", d -> d.setBackup(Fact.NO));
        b.add(DataStore.class, "Cache", "aws.elasticache", d -> d.setBackup(Fact.NO));
        b.add(DataStore.class, "Scratch", "aws.rds", d -> d.setBackup(Fact.NO));
        ReviewResult result = review(files.read("""
                @pillar reliability
                context DataStore {
                    guard: self.service = "aws.rds"
                    constraint Backup {
                        guard: self.name <> "Scratch"
                        check: self.backup = Fact#YES
                    }
                }
                """), b.workload());
        assertEquals(List.of("TEAM-BACKUP@orders: Orders: Backup."), findings(result));
        assertEquals(0, RuleFiles.passed(result));
    }

    @Test
    void aGuardMayDependOnAnotherRule() throws Exception {
        b.add(DataStore.class, "Orders", d -> d.setBackup(Fact.NO));
        b.add(DataStore.class, "Users", d -> d.setBackup(Fact.YES));
        ReviewResult result = review(files.stores("""
                @lazy
                constraint HasBackup { check: self.backup = Fact#YES }
                constraint LongName { guard: self.satisfies("HasBackup") check: self.name.length() > 10 }
                """), b.workload());
        assertEquals(List.of("TEAM-LONG-NAME@users: Users: Long name."), findings(result));
    }

    @Test
    void rulesFollowReferencesAndCallOperations() throws Exception {
        Region region = b.add(Region.class, "eu-west-1");
        Compute web = b.in(region).add(Compute.class, "Web");
        DataStore orders = b.in(region).add(DataStore.class, "Orders");
        b.flow(web, orders);
        b.flow(b.add(Compute.class, "Elsewhere"), orders);
        b.alarm("Slow", a -> a.getWatches().add(web));
        ReviewResult result = review(files.read("""
                @pillar reliability
                context DataStore {
                    constraint SameRegion {
                        check: self.incoming.forAll(f | f.source.region() = self.region())
                        message {
                            var far = self.incoming.select(f | f.source.region() <> self.region());
                            return self.name + " is read from afar by " + far.collect(f | f.source.name).first();
                        }
                    }
                }
                @pillar reliability
                context Compute {
                    constraint Watched { check: self.referrers("watches").notEmpty() }
                    constraint Alone { check: Compute.all.size() < 2 }
                }
                operation Node region() { return self.enclosing(Region); }
                """), b.workload());
        assertEquals(List.of(), failures(result));
        assertEquals(List.of("TEAM-ALONE@web: Web: Alone.", "TEAM-ALONE@elsewhere: Elsewhere: Alone.",
                "TEAM-SAME-REGION@orders: Orders is read from afar by Elsewhere",
                "TEAM-WATCHED@elsewhere: Elsewhere: Watched."), findings(result));
    }

    @Test
    void oneRuleDoesNotSeeTheVariablesOfAnother() throws Exception {
        b.add(DataStore.class, "Orders");
        ReviewResult result = review(files.stores("""
                constraint A { check { var left = 1; return false; } message: "A " + left }
                constraint B { check: left = 1 }
                """), b.workload());
        assertEquals(List.of("TEAM-A@orders: A 1"), findings(result));
        assertEquals(List.of("team.evl:4: Undefined variable, type or model: 'left'."), failures(result));
    }

    @Test
    void aReasonMayBeAnExpression() throws Exception {
        b.add(DataStore.class, "Orders", d -> d.setBackup(Fact.NO));
        ReviewResult result = review(files.stores("""
                $why "The shop stops without " + self.name + "."
                constraint Backup { check: self.backup = Fact#YES }
                """), b.workload());
        assertEquals("The shop stops without Orders.", result.findings().get(0).why());
    }

    @Test
    void constantsAndImportsAreShared() throws Exception {
        files.write("library.eol", "operation DataStore days() { return self.backupRetentionDays; }");
        b.add(DataStore.class, "Orders", d -> d.setBackupRetentionDays(3));
        ReviewResult result = review(files.read("""
                import "library.eol";
                pre { var least = 7; }
                @pillar reliability
                context DataStore { constraint Days { check: self.days() >= least } }
                """), b.workload());
        assertEquals(List.of(), failures(result));
        assertEquals(List.of("TEAM-DAYS@orders: Orders: Days."), findings(result));
    }

    @Test
    void aFileMayImportRules() throws Exception {
        files.write("common.evl", "@pillar security\ncontext DataStore { constraint Common { check: false } }");
        b.add(DataStore.class, "Orders");
        ReviewResult result = review(files.read("import 'common.evl';"), b.workload());
        assertEquals(List.of("TEAM-COMMON@orders: Orders: Common."), findings(result));
    }

    @Test
    void manyThreadsMayUseTheRulesOfOneFile() throws Exception {
        for (int i = 0; i < 6_000; i++) {
            int number = i;
            b.add(DataStore.class, "Store " + i, d -> d.setBackup(number % 3 == 0 ? Fact.NO : Fact.YES));
        }
        ReviewResult result = review(files.stores("""
                constraint Backup { check { var it = self; return it.backup = Fact#YES; } message: self.name }
                """), b.workload());
        assertEquals(List.of(), failures(result));
        assertEquals(2_000, result.findings().size());
        assertEquals(2_000, result.findings().stream().filter(f -> f.message().equals(f.element().getName())).count());
    }
}
