/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.model.Component;

/** What kind of its class a service is, such as a queue among all messaging. */
public final class ServiceKinds {

    private ServiceKinds() {
    }

    /** Sets the kind that the catalogue knows for the component's service; an unknown service changes nothing. */
    public static void set(Component component) {
        ServiceCatalog.byId(String.valueOf(component.getService())).ifPresent(service -> set(component, service));
    }

    /** Sets the kind of a service of the catalogue. */
    public static void set(Component component, CloudService service) {
        EStructuralFeature kind = component.eClass().getEStructuralFeature("kind");
        if (kind != null && service.subkind() != null && kind.getEType() instanceof EEnum literals
                && literals.getEEnumLiteral(service.subkind()) != null) {
            component.eSet(kind, literals.getEEnumLiteral(service.subkind()).getInstance());
        }
    }
}
