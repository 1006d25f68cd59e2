/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.evl.RuleFiles.failures;
import static org.plumbline.evl.RuleFiles.findings;
import static org.plumbline.evl.RuleFiles.passed;
import static org.plumbline.evl.RuleFiles.questions;
import static org.plumbline.evl.RuleFiles.review;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.ReviewResult;

/** What the design does not say is a question, never a finding and never a pass. */
class UnknownTest {

    private static final String ASKED = "orders.backup: Does \"backup\" hold for Orders?";

    @TempDir
    Path folder;
    private RuleFiles files;

    @BeforeEach
    void files() {
        files = new RuleFiles(folder);
    }

    private ReviewResult check(String check, Consumer<? super DataStore> facts) throws EvlException {
        return rules("constraint Rule { check: " + check + " }", facts);
    }

    private ReviewResult rules(String rules, Consumer<? super DataStore> facts) throws EvlException {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.add(DataStore.class, "Orders", facts);
        return review(files.stores(rules), b.workload());
    }

    private static void asks(String question, ReviewResult result) {
        assertEquals(List.of(), failures(result));
        assertEquals(List.of(question), questions(result));
        assertEquals(List.of(), findings(result));
        assertEquals(0, passed(result));
    }

    private static void passes(ReviewResult result) {
        assertEquals(List.of(), failures(result));
        assertEquals(List.of(), questions(result));
        assertEquals(List.of(), findings(result));
        assertEquals(1, passed(result));
    }

    @ParameterizedTest
    @ValueSource(strings = {"self.backup = Fact#YES", "self.backup <> Fact#NO", "not (self.backup = Fact#NO)",
        "self.backup = Fact#UNKNOWN", "Sequence{Fact#YES}.includes(self.backup)"})
    void aFactThatDecidesIsAskedFor(String check) throws Exception {
        asks(ASKED, check(check, d -> { }));
    }

    @Test
    void aFactThatDoesNotMatterIsNotAskedFor() throws Exception {
        passes(check("self.dataClass = DataClass#PUBLIC or self.backup = Fact#YES", d -> d.setBackup(Fact.YES)));
        assertEquals(1, check("self.dataClass <> DataClass#PUBLIC and self.backup = Fact#YES",
                d -> d.setBackup(Fact.NO)).findings().size());
        asks("orders.dataClass: What is \"data class\" of Orders?",
                check("self.dataClass = DataClass#PUBLIC or self.backup = Fact#YES", d -> d.setBackup(Fact.NO)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"self.backupRetentionDays >= 7", "not (self.backupRetentionDays < 7)",
        "self.backupRetentionDays > 5 and self.backupRetentionDays < 10", "self.backupRetentionDays * 2 > 14",
        "100 / self.backupRetentionDays < 10", "self.backupRetentionDays.isDefined()",
        "self.backupRetentionDays.asString().length() < 3"})
    void aNumberThatDecidesIsAskedFor(String check) throws Exception {
        asks("orders.backupRetentionDays: What is \"backup retention days\" of Orders?", check(check, d -> { }));
    }

    @Test
    void aNumberThatDoesNotMatterIsNotAskedFor() throws Exception {
        passes(check("self.backupRetentionDays >= 7 or self.backup = Fact#YES", d -> d.setBackup(Fact.YES)));
    }

    @Test
    void decimalsAreComparedAsTheyAreWritten() throws Exception {
        passes(check("self.availabilityPercent >= 99.9 and self.availabilityPercent <= 99.9",
                d -> d.setAvailabilityPercent(99.9)));
    }

    @Test
    void whatTheServiceGuaranteesCountsAsSaid() throws Exception {
        passes(check("self.encryptedAtRest = Fact#YES", d -> d.setService("aws.s3")));
        passes(check("self.scaling = Scaling#AUTOMATIC", d -> d.setService("aws.s3")));
        asks("orders.encryptedAtRest: Does \"encrypted at rest\" hold for Orders?",
                check("self.encryptedAtRest = Fact#YES", d -> d.setService("aws.rds")));
    }

    @Test
    void theQuestionCanBeWorded() throws Exception {
        asks("orders.backup: Is there a backup of Orders?", rules("""
                $question "Is there a backup of " + self.name + "?"
                constraint Backup { check: self.backup = Fact#YES }""", d -> { }));
        asks("orders.backup: Is there a backup?", rules("""
                @question Is there a backup?
                constraint Backup { check: self.backup = Fact#YES }""", d -> { }));
    }

    @Test
    void whatACheckNeedsIsAskedForFirst() throws Exception {
        asks("orders.dataClass: Which data?", rules("""
                @feature dataClass
                @question Which data?
                constraint Rule { check: true }""", d -> d.setBackup(Fact.NO)));
        passes(rules("@feature dataClass\nconstraint Rule { check: true }",
                d -> d.setDataClass(DataClass.INTERNAL)));
    }

    @Test
    void aCheckMayAskByItself() throws Exception {
        asks("orders.engine: Which engine?", check("""
                self.engine.isDefined() or self.unknown("engine", "Which engine?")
                """, d -> { }));
        asks("orders.engine: Which engine?", rules("""
                constraint Rule {
                    check {
                        if (self.engine.isUndefined()) { return self.unknown("engine", "Which engine?"); }
                        return self.engine = "postgres";
                    }
                }""", d -> { }));
        assertEquals(1, check("""
                self.engine = "postgres" or self.engine.isUndefined() and self.unknown("engine", "Which?")
                """, d -> d.setEngine("mysql")).findings().size());
    }

    @Test
    void aCheckMaySayWhatUnknownMeans() throws Exception {
        String rule = "@takesUnknown\nconstraint Classified { check: self.dataClass <> DataClass#UNKNOWN }";
        assertEquals(1, rules(rule, d -> { }).findings().size());
        passes(rules(rule, d -> d.setDataClass(DataClass.PUBLIC)));
    }

    @Test
    void aMessageMayMentionWhatIsUnknown() throws Exception {
        assertEquals(List.of("TEAM-RULE@orders: Orders holds UNKNOWN data"), findings(rules("""
                constraint Rule {
                    check: self.backup = Fact#YES
                    message: self.name + " holds " + self.dataClass + " data"
                }
                """, d -> d.setBackup(Fact.NO))));
    }

    @Test
    void guardsAskNothing() throws Exception {
        ReviewResult result = rules("""
                constraint Rule { guard: self.internetFacing = Fact#YES check: self.backup = Fact#YES }
                """, d -> { });
        assertEquals(List.of(), questions(result));
        assertEquals(List.of(), findings(result));
        assertEquals(0, passed(result));
    }
}
