/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.eol.dom.Annotation;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.plumbline.catalog.Suggestion;
import org.plumbline.evl.EvlException;
import org.plumbline.model.Element;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A constraint of a file of rules, which is a high risk, or a critique, which is a medium one. */
final class ConstraintRule<T extends Element> extends Rule<T> {

    private final Check check;
    private final RuleFile file;
    private final RuleAnnotations annotations;
    private final List<EAttribute> needed;

    /** @throws EvlException when an annotation is wrong or missing */
    ConstraintRule(Class<T> type, Check check, RuleFile file, String fileStem) throws EvlException {
        super(type, new RuleAnnotations(check, file.name()).info(fileStem));
        this.check = check;
        this.file = file;
        this.annotations = new RuleAnnotations(check, file.name());
        this.needed = readNeeded();
    }

    Check check() {
        return check;
    }

    String file() {
        return file.name();
    }

    int line() {
        return RuleReader.line(check);
    }

    /** What has to be known before the check means anything. */
    List<EAttribute> needed() {
        return needed;
    }

    /** Whether the check itself says what unknown means. */
    boolean takesUnknown() {
        return annotation(RuleAnnotations.TAKES_UNKNOWN).isPresent();
    }

    String tradeOff() {
        return annotation(RuleAnnotations.TRADE_OFF).map(SimpleAnnotation.class::cast)
                .map(SimpleAnnotation::getValue).orElse("");
    }

    Optional<Annotation> annotation(String name) {
        return annotations.annotation(name);
    }

    /** What it reads is recorded by its context, except what it uses of earlier checks. */
    @Override
    public boolean readsAll() {
        return file.keepsState();
    }

    @Override
    public Outcome check(T subject, Context context) {
        return file.check(this, subject, context);
    }

    @Override
    public List<Fix> fixes(T subject, Context context) {
        return file.fixes(this, subject, context);
    }

    private List<EAttribute> readNeeded() throws EvlException {
        EClass type = Vocabulary.type(check.getConstraintContext().getTypeName()).orElseThrow();
        List<EAttribute> result = new ArrayList<>();
        for (String each : annotations.many(RuleAnnotations.FEATURE)) {
            EStructuralFeature feature = type.getEStructuralFeature(each);
            if (!Gap.possible(feature)) {
                throw new EvlException(file.name(), line(), "@feature names a fact of a " + type.getName()
                        + " that a design can leave open, not " + each + "."
                        + Suggestion.of(each, Vocabulary.features(type)));
            }
            result.add((EAttribute) feature);
        }
        return result;
    }
}
