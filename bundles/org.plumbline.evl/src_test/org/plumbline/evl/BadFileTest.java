/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.DataStore;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;
import org.plumbline.validation.RuleSet;

/** A mistake in a file of rules is told in one line with its place, before anything runs where that is possible. */
class BadFileTest {

    @TempDir
    Path folder;
    private RuleFiles files;

    @BeforeEach
    void files() {
        files = new RuleFiles(folder);
    }

    private String error(String text) {
        return assertThrows(EvlException.class, () -> files.read(text)).getMessage();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            context DataStor { constraint A { check: true } } \
            | team.evl:1: There is no type DataStor. Did you mean DataStore?
            context Property { constraint A { check: true } } \
            | team.evl:1: A Property is no element of its own that could have findings.
            constraint A { check: true } \
            | team.evl:1: A rule stands in a context that says what it looks at, such as context DataStore { }.
            context DataStore { constraint A { check: self.backp = Fact#YES } } \
            | team.evl:1: A DataStore has no backp. Did you mean backup?
            context DataStore { constraint A { check: self.backup = Fact#YEP } } \
            | team.evl:1: There is no value Fact#YEP.
            context DataStore { constraint A { check: self.isKindOf(Compte) } } \
            | team.evl:1: The rule A belongs to no pillar. Say @pillar security, or name a best practice with \
            @bestPractice.
            context DataStore { constraint A { check { var c : Compte; return true; } } } \
            | team.evl:1: There is no type Compte. Did you mean Compute?
            context DataStore { constraint A { } } | team.evl:1: Mismatched input '}' expecting 'check'.
            `` | team.evl: There is no constraint and no critique in it.
            operation Any x() { return 1; } | team.evl: There is no constraint and no critique in it.
            """)
    void mistakesNameTheirLine(String text, String message) {
        assertEquals(message, error(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @pilar security | team.evl:2: There is no annotation @pilar. Did you mean @pillar?
            @pillar safety \
            | team.evl:3: There is no pillar 'safety'. They are operationalExcellence, security, reliability, \
            performance, costOptimization, sustainability.
            @bestPractice SEC99-BP01 | team.evl:3: There is no best practice SEC99-BP01. An id looks like SEC08-BP02.
            @id team 1 \
            | team.evl:3: An id is made of capital letters, digits and hyphens, such as TEAM-001, not 'team 1'.
            @title | team.evl:3: @title needs a text.
            $title 1 + 1 | team.evl:2: @title takes a text and no expression.
            """)
    void annotationsAreChecked(String annotation, String message) {
        assertEquals(message,
                error("context DataStore {\n" + annotation + "\nconstraint A { check: true }\n}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @effort huge | team.evl:4: @effort is low, medium or high, not 'huge'.
            @feature backups \
            | team.evl:4: @feature names a fact of a DataStore that a design can leave open, not backups. Did you \
            mean backup?
            """)
    void annotationsAreCheckedInRulesOfAPillar(String annotation, String message) {
        assertEquals(message, assertThrows(EvlException.class,
                () -> files.stores(annotation + "\nconstraint A { check: true }")).getMessage());
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertEquals("team.evl:4: The id TEAM-A belongs to the rule in line 3 already. Give this rule another one "
                + "with @id.", error("""
                        @pillar security
                        context DataStore {
                            constraint A { check: true }
                            critique A { check: true } }"""));
    }

    @Test
    void anIdOfAnotherFileIsRefused() {
        Path one = files.write("team.evl", "context DataStore {\n@id SEC-X-1\nconstraint A { check: true } }");
        Path other = files.write("other.evl", "context DataStore {\n@id SEC-X-1\nconstraint A { check: true } }");
        assertEquals(other + ":3: The id SEC-X-1 belongs to " + one + " already. Give this rule another one with @id.",
                assertThrows(EvlException.class,
                        () -> EvlRules.add(RuleSet.of(List.of()), List.of(one, other), m -> { })).getMessage());
    }

    @Test
    void anIdOfPlumblineIsRefused() {
        Path file = files.write("team.evl", "context DataStore {\n@id SEC-X-1\nconstraint A { check: true } }");
        RuleSet rules = RuleSet.of(List.of(new BuiltIn()));
        assertEquals("team.evl:3: The id SEC-X-1 belongs to a rule of Plumbline already. Give this rule another one "
                + "with @id.", assertThrows(EvlException.class,
                        () -> EvlRules.add(rules, file, "team.evl", m -> { })).getMessage());
    }

    private static final class BuiltIn extends Rule<DataStore> {
        BuiltIn() {
            super(DataStore.class, RuleInfo.rule("SEC-X-1", "x").high().effort(Effort.LOW).explanation("x").impact("x")
                    .remediation("x"));
        }

        @Override
        public Outcome check(DataStore subject, Context context) {
            return Outcome.satisfied();
        }
    }

    @Test
    void unreadableFilesAreNamed() throws Exception {
        Path missing = folder.resolve("missing.evl");
        assertEquals("missing.evl: There is no such file. Check the path.", assertThrows(EvlException.class,
                () -> EvlRules.read(missing, "missing.evl", m -> { })).getMessage());
        Path binary = Files.write(folder.resolve("binary.evl"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals("binary.evl: It is no text in UTF-8. Save it with this encoding.",
                assertThrows(EvlException.class, () -> EvlRules.read(binary, "binary.evl", m -> { })).getMessage());
        Path large = Files.write(folder.resolve("large.evl"), new byte[2_000_000]);
        assertEquals("large.evl: Cannot be read: it is larger than a megabyte.",
                assertThrows(EvlException.class, () -> EvlRules.read(large, "large.evl", m -> { })).getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            self.nam().length() > 3 | team.evl:3: Method 'nam' not found for: Orders.
            self.name + 1 | team.evl:3: Expected to return 'Boolean' instead of 'Orders1'.
            nam = 'x' | team.evl:3: Undefined variable, type or model: 'nam'.
            self.enclosing(Compute).isDefined() | team.evl:3: Compute is no boundary that could enclose an element.
            self.referrers('wathces').isEmpty() | team.evl:3: Nothing points at a DataStore by wathces.
            self.unknown('bakup', 'Is it?') | team.evl:3: A DataStore has no fact named bakup. Did you mean backup?
            self.description.length() > 3 | team.evl:3: Called method 'length' on undefined object.
            """)
    void aRuleThatFailsStopsNoOther(String check, String message) throws Exception {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.add(DataStore.class, "Orders");
        ReviewResult result = RuleFiles.review(
                files.stores("constraint A { check: " + check + " }\nconstraint B { check: false }"), b.workload());
        assertEquals(List.of(message), RuleFiles.failures(result));
        assertEquals(0, result.failures().get(0).cause().getStackTrace().length);
        assertEquals(List.of("TEAM-B@orders: Orders: B."), RuleFiles.findings(result));
    }

    @Test
    void mistakesInMessagesAndGuardsAreToldToo() throws Exception {
        ModelBuilder b = ModelBuilder.workload("Shop");
        b.add(DataStore.class, "Orders");
        ReviewResult result = RuleFiles.review(files.stores("""
                constraint A { check: false message: self.nam() }
                constraint B { guard: self.name check: false }
                """), b.workload());
        assertEquals(List.of("team.evl:3: Method 'nam' not found for: Orders.",
                "team.evl:4: Expected to return 'Boolean' instead of 'Orders'."), RuleFiles.failures(result));
    }
}
