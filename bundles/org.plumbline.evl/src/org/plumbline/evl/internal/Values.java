/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;

/** Brings values of EOL into the form that a feature takes, or says why they do not fit. */
final class Values {

    private Values() {
    }

    /** One value of the feature; {@code null} stays what it is. */
    static Object single(EStructuralFeature feature, Object value) throws EolRuntimeException {
        Class<?> wanted = feature.getEType().getInstanceClass();
        if (value == null) {
            return null;
        }
        if (wanted == double.class && value instanceof Number number) {
            return number.doubleValue();
        }
        if (wanted == int.class && value instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        if (feature.getEType().isInstance(value)) {
            return value;
        }
        throw new EolRuntimeException(feature.getName() + " takes " + kind(feature) + ", not " + words(value));
    }

    static Collection<?> collection(EStructuralFeature feature, Object value) throws EolRuntimeException {
        if (value instanceof Collection<?> many) {
            return List.copyOf(many);
        }
        throw new EolRuntimeException(feature.getName() + " takes a list, not " + words(value));
    }

    @SuppressWarnings("unchecked")
    static List<EObject> list(EObject owner, EReference reference) {
        return (List<EObject>) owner.eGet(reference);
    }

    private static String kind(EStructuralFeature feature) {
        if (feature.getEType() instanceof EEnum type) {
            return "a value such as " + type.getName() + "#" + type.getELiterals().get(1).getName();
        }
        if (feature instanceof EReference reference) {
            return "a " + reference.getEReferenceType().getName();
        }
        Class<?> type = feature.getEType().getInstanceClass();
        return type == String.class ? "a text" : type == boolean.class ? "true or false"
                : type == int.class ? "a whole number" : "a number";
    }

    private static String words(Object value) {
        return switch (value) {
            case null -> "nothing";
            case String text -> "the text \"" + text + "\"";
            case Element element -> "the " + element.eClass().getName() + " " + Nodes.label(element);
            case Enumerator literal -> literal.getClass().getSimpleName() + "#" + literal.getName();
            case Collection<?> many -> "a list";
            default -> value.toString();
        };
    }
}
