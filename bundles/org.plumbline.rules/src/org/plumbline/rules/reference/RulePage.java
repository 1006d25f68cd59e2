/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Words;
import org.plumbline.rules.reference.Block.Entries;
import org.plumbline.rules.reference.Block.Entry;
import org.plumbline.rules.reference.Block.Heading;
import org.plumbline.rules.reference.Block.Link;
import org.plumbline.rules.reference.Block.Links;
import org.plumbline.rules.reference.Block.Listing;
import org.plumbline.rules.reference.Block.Paragraph;
import org.plumbline.rules.reference.Block.Title;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** The reference page of a rule: what it says about itself, and its examples when it is built in. */
public final class RulePage {

    private final List<Block> blocks = new ArrayList<>();

    private RulePage() {
    }

    /** The page as the program shows it. */
    public static List<Block> of(Rule<?> rule) {
        return of(rule, Examples.of(rule.id()).orElse(null));
    }

    /** @param examples null when there are none */
    static List<Block> of(Rule<?> rule, Examples examples) {
        RulePage page = new RulePage();
        page.description(rule);
        if (examples != null) {
            page.problem(examples);
            page.section("A design without the problem", new Listing(examples.fine()));
            page.unknown(examples);
        }
        return List.copyOf(page.blocks);
    }

    private void description(Rule<?> rule) {
        RuleInfo info = rule.info();
        blocks.add(new Title(info.id() + ": " + info.title()));
        blocks.add(new Entries(List.of(new Entry("Pillar", info.pillar().title()),
                new Entry("Risk", info.risk().label()),
                new Entry("Effort", info.effort().label() + ": " + info.effort().meaning()),
                new Entry("Looked at", Words.of(rule.subjectType().getSimpleName())))));
        section("What is wrong", new Paragraph(info.explanation()));
        section("Business impact", new Paragraph(info.impact()));
        section("Remediation", new Paragraph(info.remediation()));
        List<Link> practices = new ArrayList<>();
        for (String id : info.bestPractices()) {
            Framework.current().bestPractice(id).ifPresent(
                    practice -> practices.add(new Link(id + " " + practice.title(), practice.docUrl())));
        }
        if (!practices.isEmpty()) {
            section("Best practices", new Links(practices));
        }
        if (!info.parameters().isEmpty()) {
            section("Parameters", new Entries(info.parameters().stream().map(RulePage::entry).toList()));
        }
    }

    private static Entry entry(Parameter parameter) {
        String range = parameter.most() == Double.MAX_VALUE ? "at least " + number(parameter.least())
                : number(parameter.least()) + " to " + number(parameter.most());
        return new Entry(parameter.name(), parameter.description().replaceFirst("\\.$", "") + "; default "
                + number(parameter.defaultValue()) + ", " + range + ".");
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE ? Long.toString((long) value)
                : Double.toString(value);
    }

    private void problem(Examples examples) {
        section("A design with the problem", new Listing(examples.problem()));
        blocks.add(new Entries(List.of(new Entry("Seen", examples.message()), new Entry("Why", examples.why()))));
        if (!examples.fixes().isEmpty()) {
            section("Fixes for it", new Entries(examples.fixes().stream().map(RulePage::entry).toList()));
        }
    }

    private static Entry entry(Examples.Fix fix) {
        List<String> notes = new ArrayList<>();
        if (!fix.tradeOff().isEmpty()) {
            notes.add("Trade-off: " + fix.tradeOff());
        }
        if (!fix.question().isEmpty()) {
            notes.add("Asks: " + fix.question());
        }
        return new Entry(fix.title(), String.join(" ", notes));
    }

    private void unknown(Examples examples) {
        if (examples.unknown().isEmpty()) {
            section("What is unknown", new Paragraph("Nothing: the rule needs no more than what every design says."));
        } else {
            section("A design that does not say enough", new Listing(examples.unknown()));
            blocks.add(new Entries(List.of(new Entry("Asked", examples.question()))));
        }
    }

    private void section(String heading, Block content) {
        blocks.add(new Heading(heading));
        blocks.add(content);
    }
}
