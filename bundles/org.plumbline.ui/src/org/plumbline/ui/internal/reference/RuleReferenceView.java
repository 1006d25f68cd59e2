/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.reference;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.plumbline.catalog.Pillar;
import org.plumbline.ide.RuleSets;
import org.plumbline.rules.reference.Block;
import org.plumbline.rules.reference.RulePage;
import org.plumbline.ui.internal.RichText;
import org.plumbline.validation.Rule;

/**
 * The reference pages of the rules, drawn as text: that needs no browser, which many Linux systems lack, and follows
 * the theme.
 */
public final class RuleReferenceView extends ViewPart {

    private static final String ALL = "";

    private RichText text;

    @Override
    public void createPartControl(Composite parent) {
        text = new RichText(parent, address -> RuleReference.follow(getSite().getPage(), address));
        show(ALL);
    }

    @Override
    public void setFocus() {
        text.widget().setFocus();
    }

    /** Shows the page of a rule; for any other id, such as the empty one, the list of all rules. */
    void show(String ruleId) {
        Optional<Rule<?>> rule = RuleSets.current().byId(ruleId);
        text.clear();
        if (rule.isPresent()) {
            RulePage.of(rule.get()).forEach(this::add);
            text.paragraph("").link("All rules", RuleReference.address(ALL));
        } else {
            list();
        }
        text.show();
    }

    private void list() {
        text.title("Rules");
        for (Pillar pillar : Pillar.values()) {
            text.heading(pillar.title());
            for (Rule<?> each : RuleSets.current().rules()) {
                if (each.info().pillar() == pillar) {
                    text.link(each.id() + "  " + each.info().title(), RuleReference.address(each.id()));
                }
            }
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title title -> text.title(title.text());
            case Block.Heading heading -> text.heading(heading.text());
            case Block.Paragraph paragraph -> text.paragraph(paragraph.text());
            case Block.Listing listing -> text.listing(listing.text());
            case Block.Entries entries -> entries.entries().forEach(each -> text.entry(each.name(), each.text()));
            case Block.Links links -> links.links().forEach(each -> text.link(each.text(), each.url()));
        }
    }
}
