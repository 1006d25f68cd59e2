/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceFact;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;

/** What is filled in when a component is drawn. */
public final class NewComponents {

    private NewComponents() {
    }

    /** Makes a new component one of a service: with its name and what holds for every instance of it. */
    public static void describe(Component component, CloudService service) {
        component.setService(service.id());
        component.setName(service.title().replaceFirst("^(Amazon|AWS) ", ""));
        component.setManaged(fact(service.managed()));
        component.setMultiZone(fact(service.multiZone()));
        component.setEncryptedAtRest(fact(service.encryptedAtRest()));
        EStructuralFeature kind = component.eClass().getEStructuralFeature("kind");
        if (kind != null && !service.subkind().isEmpty()) {
            Enumerator literal = ((EEnum) kind.getEType()).getEEnumLiteral(service.subkind()).getInstance();
            component.eSet(kind, literal);
        }
    }

    private static Fact fact(ServiceFact fact) {
        return switch (fact) {
            case YES -> Fact.YES;
            case NO -> Fact.NO;
            case UNKNOWN -> Fact.UNKNOWN;
        };
    }
}
