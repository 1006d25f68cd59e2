/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.eol.exceptions.EolIllegalPropertyException;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.introspection.AbstractPropertyGetter;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Scaling;
import org.plumbline.validation.Context;

/**
 * Reads features of elements through the context of the check, so that what a rule in EVL depends on is recorded like
 * what any other rule depends on. What a service guarantees counts as said.
 */
final class Reading extends AbstractPropertyGetter {

    private static final Map<EStructuralFeature, Function<CloudService, ServiceFact>> GUARANTEES = Map.of(
            Literals.COMPONENT__ENCRYPTED_AT_REST, CloudService::encryptedAtRest,
            Literals.COMPONENT__MANAGED, CloudService::managed,
            Literals.COMPONENT__MULTI_ZONE, CloudService::multiZone,
            Literals.COMPONENT__SCALING, CloudService::elastic);

    private final DesignModel model;

    Reading(DesignModel model) {
        this.model = model;
    }

    @Override
    public boolean hasProperty(Object object, String property, IEolContext context) {
        return ((EObject) object).eClass().getEStructuralFeature(property) != null;
    }

    @Override
    public Object invoke(Object object, String property, IEolContext context) throws EolRuntimeException {
        EObject owner = (EObject) object;
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(property);
        if (feature == null) {
            throw new EolIllegalPropertyException(object, property,
                    context.getExecutorFactory().getActiveModuleElement(), context);
        }
        Optional<FixRecorder> fix = model.fix();
        if (fix.isPresent()) {
            return fix.get().read(owner, feature, () -> read(owner, feature));
        }
        return read(owner, feature);
    }

    /** The value in the design; a list that cannot be changed. */
    private Object read(EObject owner, EStructuralFeature feature) {
        Object value = feature instanceof EAttribute attribute && !attribute.isMany() ? attribute(owner, attribute)
                : feature instanceof EReference reference && owner instanceof Element element && inDesign(reference)
                        ? reference(element, reference) : owner.eGet(feature);
        return value instanceof List<?> list ? new FixedList(list) : value;
    }

    private Object reference(Element element, EReference reference) {
        Context context = model.context();
        if (reference == Literals.NODE__OUTGOING) {
            return context.outgoing((Node) element);
        }
        if (reference == Literals.NODE__INCOMING) {
            return context.incoming((Node) element);
        }
        return reference.isMany() ? context.targets(element, reference, Element.class)
                : context.target(element, reference, Element.class).orElse(null);
    }

    /** The properties of an element are part of itself. */
    private static boolean inDesign(EReference reference) {
        return Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
    }

    private Object attribute(EObject owner, EAttribute attribute) {
        Object said = owner.eGet(attribute);
        if (!isGap(owner, attribute, said)) {
            return said;
        }
        if (owner instanceof Component component && GUARANTEES.containsKey(attribute)) {
            Object guaranteed = guaranteed(component, attribute);
            if (guaranteed != null) {
                return guaranteed;
            }
        }
        Object open = attribute.isUnsettable() ? null : said;
        return owner instanceof Element element ? model.unknowns().value(new Gap(element, attribute), open) : open;
    }

    /** Whether neither the design nor the service says it. */
    boolean isOpen(Element holder, EAttribute attribute) {
        return isGap(holder, attribute, holder.eGet(attribute))
                && !(holder instanceof Component component && GUARANTEES.containsKey(attribute)
                        && guaranteed(component, attribute) != null);
    }

    private static boolean isGap(EObject owner, EAttribute attribute, Object said) {
        return attribute.isUnsettable() ? !owner.eIsSet(attribute)
                : said instanceof Enumerator literal && literal.getName().equals(Gap.UNKNOWN);
    }

    private Object guaranteed(Component component, EAttribute attribute) {
        ServiceFact fact = model.context().service(component).map(GUARANTEES.get(attribute))
                .orElse(ServiceFact.UNKNOWN);
        if (attribute == Literals.COMPONENT__SCALING) {
            return fact == ServiceFact.YES ? Scaling.AUTOMATIC : null;
        }
        return fact == ServiceFact.UNKNOWN ? null : Fact.valueOf(fact.name());
    }
}
