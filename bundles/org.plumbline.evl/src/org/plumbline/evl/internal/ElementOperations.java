/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.types.EolModelElementType;
import org.plumbline.catalog.Suggestion;
import org.plumbline.model.Boundary;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;

/** What a rule can ask of an element besides its features. Every public method is one of these operations. */
public final class ElementOperations extends OperationContributor {

    private final DesignModel model;

    ElementOperations(DesignModel model) {
        this.model = model;
    }

    @Override
    public boolean contributesTo(Object target) {
        return model.owns(target);
    }

    /** The workload under review. */
    public Workload workload() {
        return model.context().workload();
    }

    /** What the element is directly contained in. */
    public Element eContainer() {
        Element element = element();
        model.context().enclosing(element, Boundary.class);
        return element.eContainer() instanceof Element container ? container : null;
    }

    /** The nearest boundary of the type around the element, or undefined. */
    public Element enclosing(EolModelElementType type) throws EolRuntimeException {
        EClass wanted = Vocabulary.type(type.getTypeName()).orElseThrow();
        if (!PlumblinePackage.Literals.BOUNDARY.isSuperTypeOf(wanted)) {
            throw new EolRuntimeException(wanted.getName() + " is no boundary that could enclose an element");
        }
        return model.context().enclosing(element(), wanted.getInstanceClass().asSubclass(Boundary.class))
                .orElse(null);
    }

    /** The elements that point at this one by a reference of that name, such as the alarms by {@code watches}. */
    public List<Object> referrers(String reference) throws EolRuntimeException {
        Element element = element();
        List<EReference> references = PlumblinePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).flatMap(each -> ((EClass) each).getEReferences().stream())
                .filter(each -> each.getName().equals(reference) && each.getEReferenceType().isInstance(element))
                .toList();
        if (references.isEmpty()) {
            throw new EolRuntimeException("Nothing points at a " + element.eClass().getName() + " by " + reference);
        }
        Set<Element> found = new LinkedHashSet<>();
        references.forEach(each -> found.addAll(model.context().referrers(element, each, Element.class)));
        return new FixedList(found.stream().sorted(Comparator.comparing(Element::getId)).toList());
    }

    /**
     * Ends in a question to the team instead of a result, whatever the check comes to.
     *
     * @param feature what the answer would be kept in
     * @return undefined, so that it can be returned from a check
     */
    public Object unknown(String feature, String question) throws EolRuntimeException {
        Element element = element();
        EStructuralFeature found = element.eClass().getEStructuralFeature(feature);
        if (!(found instanceof EAttribute attribute)) {
            throw new EolRuntimeException("A " + element.eClass().getName() + " has no fact named " + feature + "."
                    + Suggestion.of(feature, Vocabulary.features(element.eClass())));
        }
        model.unknowns().ask(new Gap(element, attribute), question);
        return null;
    }

    private Element element() {
        return (Element) getTarget();
    }
}
