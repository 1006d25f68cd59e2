/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.threagile;

import java.util.List;
import java.util.Optional;

import org.plumbline.importer.ImportNote.Kind;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.Decision;
import org.plumbline.model.DecisionKind;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Review;

/** Carries over what the team decided on risks, where a rule here looks for the same on the same element. */
final class Risks {

    private static final Lookup RULES = Lookup.read(Risks.class, "risks.tsv");

    private final Design design;
    private final Reading reading;

    Risks(Design design, Reading reading) {
        this.design = design;
        this.reading = reading;
    }

    void add(Mapping root) {
        reading.named(root, "risk_tracking").forEach(this::tracked);
        for (String key : List.of("individual_risk_categories", "custom_risk_categories")) {
            reading.named(root, key).forEach(this::individual);
        }
    }

    private void tracked(String risk, Mapping tracking) {
        Part part = new Part(risk, null, "risk tracking", tracking.line());
        String status = Reading.word(tracking, "status");
        DecisionKind kind = switch (status) {
            case "accepted" -> DecisionKind.ACCEPT;
            case "false-positive" -> DecisionKind.FALSE_POSITIVE;
            case "in-progress" -> DecisionKind.DEFER;
            default -> null;
        };
        String[] named = risk.split("@");
        String rule = RULES.get(named[0]);
        Optional<Element> subject = subject(named);
        if (kind == null || rule == null || subject.isEmpty()) {
            design.note(Kind.LEFT_OUT, part, kind == null ? "its status " + status + " is no decision"
                    : rule == null ? "no rule looks for the same; decide on the findings of the review"
                            : "it names no single element; decide on the findings of the review", null);
            return;
        }
        Decision decision = PlumblineFactory.eINSTANCE.createDecision();
        decision.setFinding(rule + "@" + subject.get().getId());
        decision.setId(Texts.id("decision-" + rule + "-" + subject.get().getId()));
        decision.setKind(kind);
        decision.setReason(text(tracking, "justification"));
        decision.setOwner(text(tracking, "checked_by"));
        decision.setDecidedOn(text(tracking, "date"));
        design.property(decision, "ticket", tracking.text("ticket"));
        review().getDecisions().add(decision);
        design.note(Kind.MAPPED, part, "imported as Decision on " + decision.getFinding(), decision);
    }

    private Review review() {
        Review review = design.workload().getReview();
        if (review == null) {
            review = PlumblineFactory.eINSTANCE.createReview();
            review.setId("review");
            design.workload().setReview(review);
        }
        return review;
    }

    /** The communication link that a risk names, else the technical asset. */
    private Optional<Element> subject(String[] named) {
        Optional<Element> found = Optional.empty();
        for (int i = 1; i < named.length; i++) {
            Optional<Element> each = design.find(named[i]);
            if (each.isPresent() && (found.isEmpty() || named[i].contains(">"))) {
                found = each;
            }
        }
        return found;
    }

    private void individual(String title, Mapping category) {
        Part part = new Part(title, null, "individual risk", category.line());
        reading.named(category, "risks_identified").forEach((name, risk) -> {
            Optional<Element> about = design.find(String.valueOf(risk.text("most_relevant_technical_asset")));
            about.ifPresent(each -> design.property(each, "risk of the threat model",
                    name + " (" + Reading.word(risk, "severity") + ")"));
            design.note(about.isPresent() ? Kind.FOLDED : Kind.LEFT_OUT, part, Texts.withoutMarkup(name)
                    + (about.isPresent() ? ": noted with " + about.get().getName() : ": names no technical asset"),
                    about.orElse(null));
        });
    }

    private static String text(Mapping tracking, String key) {
        String text = tracking.text(key);
        return text == null ? null : Texts.withoutMarkup(text);
    }
}
