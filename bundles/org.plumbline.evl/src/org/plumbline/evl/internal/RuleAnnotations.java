/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.epsilon.eol.dom.AnnotatableModuleElement;
import org.eclipse.epsilon.eol.dom.Annotation;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.plumbline.catalog.Framework;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Suggestion;
import org.plumbline.catalog.Words;
import org.plumbline.evl.EvlException;
import org.plumbline.validation.Effort;
import org.plumbline.validation.RuleInfo;

/**
 * What the annotations of a check say of its rule. What stands at its context holds for all checks of the context that
 * do not say otherwise.
 */
final class RuleAnnotations {

    static final String WHY = "why";
    static final String QUESTION = "question";
    static final String FEATURE = "feature";
    static final String TRADE_OFF = "tradeOff";
    static final String TAKES_UNKNOWN = "takesUnknown";

    private static final Set<String> KNOWN = new TreeSet<>(Set.of("id", "title", "pillar", "bestPractice", "effort",
            "explanation", "impact", "remediation", WHY, QUESTION, FEATURE, TRADE_OFF, TAKES_UNKNOWN, "lazy", "info"));

    private final Check check;
    private final String file;

    RuleAnnotations(Check check, String file) {
        this.check = check;
        this.file = file;
    }

    /** @throws EvlException when an annotation is wrong or missing */
    RuleInfo.Builder info(String fileStem) throws EvlException {
        refuseUnknown(check);
        refuseUnknown(check.getConstraintContext());
        List<String> practices = many("bestPractice");
        for (String practice : practices) {
            if (Framework.current().bestPractice(practice).isEmpty()) {
                throw error("There is no best practice " + practice + ". An id looks like SEC08-BP02.");
            }
        }
        String id = id(fileStem);
        String title = text("title").orElse(Words.of(check.getName()));
        RuleInfo.Builder info = RuleInfo.rule(id, title).pillar(pillar(id, practices))
                .bestPractices(practices.toArray(String[]::new)).effort(effort())
                .explanation(text("explanation").orElse(title + "."))
                .impact(text("impact").orElse("The rule in " + file + " names no impact."))
                .remediation(text("remediation").orElse("The rule in " + file + " names no remediation."));
        return check.isCritique() ? info.medium() : info.high();
    }

    /** The annotation itself, whose value may be an expression on the element. */
    Optional<Annotation> annotation(String name) {
        Annotation own = check.getAnnotation(name);
        return Optional.ofNullable(own != null ? own : check.getConstraintContext().getAnnotation(name));
    }

    /** The values of all annotations of the name, each of which may list several. */
    List<String> many(String name) {
        List<Annotation> all = all(check, name);
        return (all.isEmpty() ? all(check.getConstraintContext(), name) : all).stream()
                .map(SimpleAnnotation.class::cast).filter(SimpleAnnotation::hasValue)
                .flatMap(each -> Arrays.stream(each.getValue().split("[,\\s]+"))).toList();
    }

    private Optional<String> text(String name) throws EvlException {
        Optional<Annotation> found = annotation(name);
        if (found.isPresent() && !(found.get() instanceof SimpleAnnotation simple && simple.hasValue())) {
            throw error("@" + name + " needs a text.");
        }
        return found.map(each -> ((SimpleAnnotation) each).getValue());
    }

    private String id(String fileStem) throws EvlException {
        String id = text("id").orElse((fileStem + "-" + Vocabulary.words(check.getName()))
                .toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-"));
        if (!id.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*")) {
            throw error("An id is made of capital letters, digits and hyphens, such as TEAM-001, not '" + id + "'.");
        }
        return id;
    }

    private Pillar pillar(String id, List<String> practices) throws EvlException {
        Optional<String> said = text("pillar");
        if (said.isPresent()) {
            return Pillar.byId(said.get()).orElseThrow(() -> error("There is no pillar '" + said.get() + "'. They are "
                    + String.join(", ", Arrays.stream(Pillar.values()).map(Pillar::id).toList()) + "."));
        }
        if (!practices.isEmpty()) {
            return Framework.current().bestPractice(practices.get(0)).orElseThrow().pillar();
        }
        return Pillar.byCode(id.split("-")[0]).orElseThrow(() -> error("The rule " + check.getName()
                + " belongs to no pillar. Say @pillar security, or name a best practice with @bestPractice."));
    }

    private Effort effort() throws EvlException {
        String said = text("effort").orElse("medium");
        return Arrays.stream(Effort.values()).filter(each -> each.name().equalsIgnoreCase(said)).findFirst()
                .orElseThrow(() -> error("@effort is low, medium or high, not '" + said + "'."));
    }

    private void refuseUnknown(AnnotatableModuleElement element) throws EvlException {
        for (Annotation each : annotations(element)) {
            if (!KNOWN.contains(each.getName())) {
                throw new EvlException(file, RuleReader.line(each), "There is no annotation @" + each.getName() + "."
                        + Suggestion.of("@" + each.getName(), KNOWN.stream().map(n -> "@" + n).toList()));
            }
            boolean dynamic = Set.of(WHY, QUESTION, "lazy").contains(each.getName());
            if (!dynamic && !(each instanceof SimpleAnnotation)) {
                throw new EvlException(file, RuleReader.line(each),
                        "@" + each.getName() + " takes a text and no expression.");
            }
        }
    }

    private EvlException error(String problem) {
        return new EvlException(file, RuleReader.line(check), problem);
    }

    private static List<Annotation> all(AnnotatableModuleElement element, String name) {
        return annotations(element).stream().filter(each -> each.getName().equals(name)).toList();
    }

    private static List<Annotation> annotations(AnnotatableModuleElement element) {
        return element.getAnnotationBlock() == null ? List.of()
                : new ArrayList<>(element.getAnnotationBlock().getAnnotations());
    }
}
