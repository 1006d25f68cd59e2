/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;

/** Workloads that no architect would draw: every class, every feature, any value, the same for the same seed. */
final class RandomWorkload {

    private static final int ELEMENTS = 80;
    private static final List<String> TEXTS = List.of("", "*", "x", "0.0.0.0/0", "s3:*", "m4.large", "db.r4.large",
            "..", "http", "arn:aws:iam::aws:policy/AdministratorAccess", "arn:aws:iam::111122223333:root", "aws.rds",
            "aws.lambda", "generic.server");
    private static final double[] NUMBERS = {0, 1, -1, 7, 99.9, 1440, 1e9, Double.NaN, Double.POSITIVE_INFINITY};

    private final Random random;
    private final List<EObject> elements = new ArrayList<>();

    private RandomWorkload(long seed) {
        random = new Random(seed);
    }

    static Workload of(long seed) {
        return new RandomWorkload(seed).build();
    }

    private Workload build() {
        Workload workload = PlumblineFactory.eINSTANCE.createWorkload();
        elements.add(workload);
        while (elements.size() < ELEMENTS) {
            grow();
        }
        for (EObject element : elements) {
            element.eClass().getEAllAttributes().forEach(attribute -> setAttribute(element, attribute));
            element.eClass().getEAllReferences().forEach(reference -> setReference(element, reference));
        }
        int id = 0;
        for (EObject element : elements) {
            if (element instanceof Element each) {
                each.setId("e" + id++);
            }
        }
        return workload;
    }

    private void grow() {
        EObject parent = any(elements);
        List<EReference> containments = parent.eClass().getEAllContainments();
        if (containments.isEmpty()) {
            return;
        }
        EReference containment = any(containments);
        List<EClass> classes = concrete(containment.getEReferenceType());
        EObject child = EcoreUtil.create(any(classes));
        if (containment.isMany()) {
            many(parent, containment).add(child);
        } else if (parent.eGet(containment) == null) {
            parent.eSet(containment, child);
        } else {
            return;
        }
        elements.add(child);
    }

    private void setAttribute(EObject element, EAttribute attribute) {
        if (random.nextInt(3) == 0) {
            return;
        }
        Object value = value(attribute.getEAttributeType());
        if (value != null && attribute.isMany()) {
            many(element, attribute).add(value);
        } else if (value != null) {
            element.eSet(attribute, value);
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        }
        Class<?> javaType = type.getInstanceClass();
        if (javaType == String.class) {
            return any(TEXTS);
        }
        if (javaType == boolean.class) {
            return random.nextInt(10) == 0;
        }
        double number = NUMBERS[random.nextInt(NUMBERS.length)];
        if (javaType == double.class) {
            return number;
        }
        return javaType == int.class ? (Object) (int) number : null;
    }

    private void setReference(EObject element, EReference reference) {
        if (reference.isContainment() || reference.isContainer() || random.nextInt(4) == 0) {
            return;
        }
        List<EObject> targets = elements.stream().filter(reference.getEReferenceType()::isInstance).toList();
        if (targets.isEmpty()) {
            return;
        }
        if (reference.isMany()) {
            EObject target = any(targets);
            if (!many(element, reference).contains(target)) {
                many(element, reference).add(target);
            }
        } else {
            element.eSet(reference, any(targets));
        }
    }

    private static List<EClass> concrete(EClass type) {
        return PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> many(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
