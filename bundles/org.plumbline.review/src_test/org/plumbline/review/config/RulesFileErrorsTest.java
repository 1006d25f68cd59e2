/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake is told in one line with its place, its cause and what to do. */
class RulesFileErrorsTest {

    @TempDir
    private Path folder;

    /** A semicolon stands for a line break, since a table holds one line a case. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "packs: []|1|The file does not say its version. Start it with 'version: 1'.",
        "version: 2|1|The file was written for a newer version of Plumbline (version 2, this one reads up to 1). "
                + "Update Plumbline.",
        "version: one|1|'one' is not a version. Write 'version: 1'.",
        "- a|1|The file has to be a mapping. Write 'name: value', one a line.",
        "version: 1;rule: {}|2|There is no setting rule here. Did you mean rules?",
        "version: 1;colours: {}|2|There is no setting colours here. Choose from version, packs, rules, suppress.",
        "version: 1;version: 1|2|'version' appears twice, first in line 1. Remove one of them.",
        "version: 1;packs: [securty]|2|There is no pack securty. Did you mean security?",
        "version: 1;packs: [zoo]|2|There is no pack zoo. 'plumbline rules --packs' lists them.",
        "version: 1;packs: security|2|'packs' has to be a list. Write '- item', one a line, or [item, item].",
        "version: 1;rules:;  SEC-DATA-01: {}|3|There is no rule SEC-DATA-01. Did you mean SEC-DATA-001?",
        "version: 1;rules:;  ZOO-7: {}|3|There is no rule ZOO-7. 'plumbline rules' lists them; rules of a file "
                + "have to be added with --rules.",
        "version: 1;rules:;  SEC-NET-*: {}|3|No rule matches SEC-NET-*. 'plumbline rules' lists them.",
        "version: 1;rules:;  SEC-DATA-001: off|3|What is said of SEC-DATA-001 has to be a mapping. "
                + "Write 'name: value', one a line.",
        "version: 1;rules:;  SEC-DATA-001:;    enabled: no|4|'enabled' is 'no'. Write true or false.",
        "version: 1;rules:;  SEC-DATA-001:;    risk: low|4|'risk' is 'low'. Write high or medium.",
        "version: 1;rules:;  SEC-DATA-001:;    risk:|4|'risk' has to be text. Write it behind the colon.",
        "version: 1;rules:;  SEC-DATA-001:;    parameters:;      leastDay: 3|5|There is no parameter leastDay here. "
                + "Did you mean leastDays?",
        "version: 1;rules:;  SEC-DATA-001:;    parameters:;      weeks: 3|5|There is no parameter weeks here. "
                + "The rule has leastDays.",
        "version: 1;rules:;  SEC-DATA-001:;    parameters:;      leastDays: 366|5|'leastDays' is '366'. "
                + "Write a number between 1 and 365.",
        "version: 1;rules:;  SEC-DATA-001:;    parameters:;      leastDays: 1e999|5|'leastDays' is '1e999'. "
                + "Write a number.",
        "version: 1;suppress:;- {rule: SEC-DATA-001, element: a, owner: Kim}|3|The suppression has no reason. "
                + "Say why the risk is accepted.",
        "version: 1;suppress:;- {rule: SEC-DATA-001, element: a, reason: r}|3|The suppression has no owner. "
                + "Say who answers for it.",
        "version: 1;suppress:;- {rule: SEC-DATA-001, reason: r, owner: Kim}|3|The suppression has no element. Add "
                + "'element: ' with the id; to be rid of the rule, set 'enabled: false' under 'rules'.",
        "version: 1;suppress:;- {reason: r, owner: Kim}|3|The suppression has no rule. Add 'rule: ' with the id, or "
                + "'finding: RULE@ELEMENT'.",
        "version: 1;suppress:;- {finding: SEC-DATA-001, reason: r, owner: Kim}|3|A suppression names a finding as "
                + "RULE@ELEMENT, or a rule and an element apart. Write 'finding: SEC-DATA-001@orders', or 'rule:' and "
                + "'element:'.",
        "version: 1;suppress:;- {finding: SEC-DATA-002@a, reason: r, owner: Kim}|3|There is no rule SEC-DATA-002. "
                + "Did you mean SEC-DATA-001?",
        "version: 1;suppress:;- {finding: SEC-DATA-001@a, reason: r, owner: K, expires: 2026-02-30}|3|'2026-02-30' "
                + "is not a date. Write it as yyyy-mm-dd.",
        "version: 1;suppress:;- rule: SEC-DATA-001;  element: *|4|A text that starts with * is an alias in "
                + "YAML. Put it into quotes.",
        "version: 1;suppress: *all|2|A text that starts with * is an alias in YAML. Put it into quotes.",
        "version: 1;rules: [|2|This is not valid YAML: expected the node content, but found '<stream end>'. Correct "
                + "it there, for instance its indentation or quotes.",
        "version: 1;rules: [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]|2|Values nest deeper than 16 levels. "
                + "Settings need three."})
    void aMistakeHasItsPlaceAndWhatToDo(String text, int line, String problem) throws IOException {
        RulesFileException e = refused(Files.writeString(folder.resolve("shop.rules.yaml"), text.replace(';', '\n')));
        assertEquals(problem, e.problem());
        assertEquals(folder.resolve("shop.rules.yaml") + ":" + line + ": " + problem, e.getMessage());
    }

    @Test
    void whatIsNoTextOrNotThere() throws IOException {
        Path file = folder.resolve("shop.rules.yaml");
        assertEquals(file + ": There is no such file. Check the path.", refused(file).getMessage());
        Files.writeString(file, "# nothing");
        assertEquals(file + ": The file is empty. Start it with 'version: 1', or delete it.",
                refused(file).getMessage());
        Files.write(file, new byte[] {'a', (byte) 0xFF});
        assertEquals(file + ": The text is not valid UTF-8. Save it as UTF-8.", refused(file).getMessage());
        Files.write(file, new byte[2 << 20]);
        assertEquals(file + ": The file is larger than 1 MB. Name rules by wildcards such as SEC-NET-*.",
                refused(file).getMessage());
        assertEquals(0, refused(folder).line());
    }

    private static RulesFileException refused(Path file) {
        return assertThrows(RulesFileException.class, () -> RuleConfig.read(
                new RulesFiles(Optional.empty(), Optional.of(file)), Samples.RULES, Samples.PACKS));
    }
}
