/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.internal.tree.Value.Call;
import org.plumbline.importer.internal.tree.Value.Kind;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.importer.internal.tree.Value.Scalar;
import org.plumbline.importer.internal.tree.Value.Sequence;

class TreeReaderTest {

    private static Value read(String text) {
        return TreeReader.read(SourceText.of("t.yaml", text));
    }

    private static ImportException refused(String text) {
        String name = text.startsWith("{\"") ? "t.json" : "t.yaml";
        return assertThrows(ImportException.class, () -> TreeReader.read(SourceText.of(name, text)));
    }

    @Test
    void everyValueKnowsItsLine() {
        Mapping root = (Mapping) read("# comment\na:\n  b: 1\n  c:\n    - x\n    - y\n");
        Mapping a = root.mapping("a");
        assertEquals(2, root.entries().get("a").keyLine());
        assertEquals(3, a.get("b").line());
        assertEquals(6, ((Sequence) a.get("c")).items().get(1).line());
    }

    @Test
    void jsonKeepsLinesAcrossEveryKindOfLineBreak() {
        Mapping root = (Mapping) read("{\r\n\t\"a\"\r\n: 1,\n\"b\": [true,\rnull]}");
        assertEquals(2, root.entries().get("a").keyLine());
        assertEquals(3, root.get("a").line());
        Sequence b = (Sequence) root.get("b");
        assertEquals(4, b.items().get(0).line());
        assertEquals(new Scalar("null", Kind.NULL, 5), b.items().get(1));
    }

    @Test
    void jsonStringsAreUnescaped() {
        assertEquals("a/\"\\\n\ud83d\ude00é", ((Mapping) read("{\"k\":\"a\\/\\\"\\\\\\n\\ud83d\\ude00é\"}")).text("k"));
    }

    @Test
    void shortAndLongFormOfAFunctionAreTheSame() {
        Mapping root = (Mapping) read("""
                a: !Sub "${X}"
                b:
                  Fn::Sub: "${X}"
                c: !Ref X
                d: {Ref: X}
                e: !GetAtt X.Arn
                """);
        Call a = assertInstanceOf(Call.class, root.get("a"));
        Call b = assertInstanceOf(Call.class, root.get("b"));
        assertEquals(a.function(), b.function());
        assertEquals(((Scalar) a.argument()).text(), ((Scalar) b.argument()).text());
        assertEquals("Ref", assertInstanceOf(Call.class, root.get("c")).function());
        assertEquals("Ref", assertInstanceOf(Call.class, root.get("d")).function());
        assertEquals("Fn::GetAtt", assertInstanceOf(Call.class, root.get("e")).function());
    }

    @ParameterizedTest
    @CsvSource({"yes,BOOLEAN", "True,BOOLEAN", "12,NUMBER", "-1.5e3,NUMBER", "10.0.0.0/8,TEXT",
        "~,NULL", "'\"5\"',TEXT",
        "'!!str 5',TEXT", "1e,TEXT", "2010-09-09,TEXT"})
    void plainScalarsHaveAKind(String yaml, Kind kind) {
        assertEquals(kind, ((Scalar) ((Mapping) read("k: " + yaml)).get("k")).kind());
    }

    @Test
    void aliasesRepeatAndMergeKeysFillIn() {
        Mapping root = (Mapping) read("a: &a {x: 1, y: 2}\nb: *a\nc:\n  <<: *a\n  y: 3\n");
        assertEquals("1", root.mapping("b").text("x"));
        assertEquals("1", root.mapping("c").text("x"));
        assertEquals("3", root.mapping("c").text("y"));
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("x]\n");
        }
        ImportException refused = refused(bomb.toString());
        assertTrue(refused.getMessage().contains("aliases repeat"), refused.getMessage());
        assertTrue(refused.line() > 1);
    }

    @Test
    void aValueThatContainsItselfIsRefused() {
        assertEquals(1, refused("a: &a [*a]").line());
    }

    @ParameterizedTest
    @CsvSource({"[,200000", "{\"a\":,200000", "'- ',5000"})
    void deepNestingIsRefused(String opening, int times) {
        assertTrue(refused(opening.repeat(times)).getMessage().contains("deeper than"));
    }

    @Test
    void aKeyThatAppearsTwiceIsRefused() {
        assertEquals("t.yaml:3: the key 'a' appears twice here, first in line 1. Remove or rename one of them.",
                refused("a: 1\nb: 2\na: 3\n").getMessage());
        assertEquals(2, refused("{\"a\":1,\n\"a\":2}").line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a: b: c|1", "a:\\n\\tb: 1|2", "x: 1\\na: 'open|2", "a: *nope|1",
        "a: 1\\n---\\nb: 2|2", "? [a]\\n: 1|1", "{\"a\": }|1", "{\"a\": 1,\\n \"b\" 2}|2", "{\"a\": 1}}|1",
        "[1,\\n2|2", "{\"a\": \"x\\ny\"}|1", "{\"a\": 01x}|1"})
    void malformedTextIsRefusedWithItsLine(String text, int line) {
        ImportException refused = refused(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertEquals(line, refused.line(), refused.getMessage());
        assertTrue(refused.getMessage().lines().count() == 1);
    }

    @Test
    void nothingToReadIsSaidPlainly() {
        assertTrue(refused(" \n").getMessage().contains("empty"));
        assertTrue(refused("# only this\n").getMessage().contains("only comments"));
        assertTrue(refused("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"x\">").getMessage().contains("XML"));
    }

    @Test
    void flowYamlThatOnlyLooksLikeJsonIsRead() {
        assertEquals("Ref", ((Call) ((Mapping) read("{a: !Ref b}")).get("a")).function());
    }
}
