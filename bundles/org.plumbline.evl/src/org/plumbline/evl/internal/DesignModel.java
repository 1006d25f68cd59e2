/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.exceptions.models.EolEnumerationValueNotFoundException;
import org.eclipse.epsilon.eol.exceptions.models.EolModelElementTypeNotFoundException;
import org.eclipse.epsilon.eol.exceptions.models.EolNotInstantiableModelElementTypeException;
import org.eclipse.epsilon.eol.execute.operations.contributors.IOperationContributorProvider;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.models.Model;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Context;

/**
 * The design as Epsilon sees it. Everything is read through the context of the check that runs; nothing is written
 * except into the record of a fix.
 */
final class DesignModel extends Model implements IOperationContributorProvider {

    private static final String NAME = "Design";

    private final Unknowns unknowns = new Unknowns();
    private final Reading reading = new Reading(this);
    private final ElementOperations operations = new ElementOperations(this);
    private Context context;
    private FixRecorder fix;

    DesignModel() {
        setName(NAME);
        propertyGetter = reading;
        propertySetter = new Writing(this);
    }

    /** Starts a check, or a fix when there is a record of one. */
    void use(Context running, FixRecorder record) {
        context = running;
        fix = record;
        unknowns.clear();
    }

    Context context() {
        return context;
    }

    Optional<FixRecorder> fix() {
        return Optional.ofNullable(fix);
    }

    Unknowns unknowns() {
        return unknowns;
    }

    Reading reading() {
        return reading;
    }

    /** What to call an element; a flow without a name is called by its ends, which are read then. */
    String label(Element element) {
        boolean named = element.getName() != null && !element.getName().isBlank();
        if (!named && context != null && element instanceof DataFlow flow) {
            Optional<Node> source = context.source(flow);
            Optional<Node> target = context.target(flow);
            if (source.isPresent() && target.isPresent()) {
                return Nodes.label(source.get()) + " → " + Nodes.label(target.get());
            }
        }
        return Nodes.label(element);
    }

    @Override
    public OperationContributor getOperationContributor() {
        return operations;
    }

    @Override
    public boolean owns(Object instance) {
        return instance instanceof EObject object && object.eClass().getEPackage() == PlumblinePackage.eINSTANCE;
    }

    @Override
    public Collection<?> allContents() {
        return new FixedList(context.all(Element.class));
    }

    @Override
    public Collection<?> getAllOfKind(String kind) throws EolModelElementTypeNotFoundException {
        Class<?> type = type(kind).getInstanceClass();
        return new FixedList(Element.class.isAssignableFrom(type) ? context.all(type.asSubclass(Element.class))
                : List.of());
    }

    @Override
    public Collection<?> getAllOfType(String type) throws EolModelElementTypeNotFoundException {
        EClass exact = type(type);
        return new FixedList(
                getAllOfKind(type).stream().filter(each -> ((EObject) each).eClass() == exact).toList());
    }

    @Override
    public boolean isOfKind(Object instance, String type) throws EolModelElementTypeNotFoundException {
        return type(type).isInstance(instance);
    }

    @Override
    public boolean isOfType(Object instance, String type) throws EolModelElementTypeNotFoundException {
        return instance instanceof EObject object && object.eClass() == type(type);
    }

    @Override
    public boolean hasType(String type) {
        return Vocabulary.type(type).isPresent();
    }

    @Override
    public Object getTypeOf(Object instance) {
        return ((EObject) instance).eClass().getName();
    }

    @Override
    public String getTypeNameOf(Object instance) {
        return ((EObject) instance).eClass().getName();
    }

    @Override
    public Object getEnumerationValue(String enumeration, String label) throws EolEnumerationValueNotFoundException {
        return Vocabulary.literal(enumeration, label)
                .orElseThrow(() -> new EolEnumerationValueNotFoundException(enumeration, label, NAME));
    }

    @Override
    public boolean isInstantiable(String type) {
        return Vocabulary.type(type).filter(each -> !each.isAbstract()).isPresent();
    }

    @Override
    public Object createInstance(String type) throws EolModelElementTypeNotFoundException,
            EolNotInstantiableModelElementTypeException {
        EClass wanted = type(type);
        if (fix == null || wanted.isAbstract()) {
            throw new EolNotInstantiableModelElementTypeException(NAME, type);
        }
        return fix.create(wanted);
    }

    @Override
    public void deleteElement(Object instance) throws EolRuntimeException {
        if (fix == null) {
            throw new EolRuntimeException(Writing.ONLY_IN_FIXES);
        }
        fix.delete((EObject) instance);
    }

    @Override
    public Object getElementById(String id) {
        return context.all(Element.class).stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
    }

    @Override
    public String getElementId(Object instance) {
        return instance instanceof Element element ? element.getId() : null;
    }

    @Override
    public void setElementId(Object instance, String id) {
        throw new UnsupportedOperationException("ids are given, not set");
    }

    @Override
    public void load() {
        // The design is there already.
    }

    @Override
    public boolean store(String location) {
        return false;
    }

    @Override
    public boolean store() {
        return false;
    }

    private static EClass type(String name) throws EolModelElementTypeNotFoundException {
        return Vocabulary.type(name).orElseThrow(() -> new EolModelElementTypeNotFoundException(NAME, name));
    }
}
