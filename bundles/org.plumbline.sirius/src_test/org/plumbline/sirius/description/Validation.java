/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plumbline.catalog.Risk;
import org.plumbline.sirius.FindingServices;

/**
 * Validation rules that ask the project's engine. There is one for the first finding of a risk on an element, one for
 * the second, and so on, and not one for each of the engine's rules: so they hold for rules that are yet to come, and
 * for those of teams.
 */
final class Validation {

    private static final String NAME = "Well-Architected review";
    private static final List<String> FIXES = List.of("Apply the fix to prefer", "Apply the second fix",
            "Apply the third fix");

    private Validation() {
    }

    static Xml rules() {
        Xml set = Xml.tag("validationSet").named(NAME);
        for (Risk risk : Risk.values()) {
            for (int number = 1; number <= FindingServices.MOST; number++) {
                set.add(rule(risk, number));
            }
        }
        return set;
    }

    /** The same rules for another diagram. */
    static Xml reused() {
        Stream<String> rules = Stream.of(Risk.values()).flatMap(risk -> IntStream
                .rangeClosed(1, FindingServices.MOST).mapToObj(number -> Paths.diagram(Paths.ARCHITECTURE)
                        + "/@validationSet/" + Paths.named("ownedRules", name(risk, number))));
        return Xml.tag("validationSet").named(NAME).with("reusedRules", Paths.join(rules));
    }

    private static String name(Risk risk, int number) {
        return risk.label() + " risk " + number;
    }

    private static Xml rule(Risk risk, int number) {
        String finding = "'" + risk.name() + "', " + number;
        Xml rule = Xml.of("ownedRules", "validation:SemanticValidationRule")
                .named(name(risk, number)).with("level", risk == Risk.HIGH ? "ERROR" : "WARNING")
                .with("message", "aql:self.findingMessage(" + finding + ")").with("targetClass", "model::Element")
                .add(Xml.tag("audits").with("auditExpression", "aql:self.isWithout(" + finding + ")"));
        for (int fix = 1; fix <= FindingServices.MOST_FIXES; fix++) {
            rule.add(Xml.tag("fixes").named(FIXES.get(fix - 1)).add(Operations.initial(
                    Operations.go("aql:self.applyFix(" + finding + ", " + fix + ")"))));
        }
        return rule;
    }
}
