/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.plumbline.catalog.CloudService;
import org.plumbline.diagram.internal.kinds.ElementKinds;

/** Makes components of a service. */
public record NewComponent(CloudService service) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return ElementKinds.component(service.kind()).create(service);
    }

    @Override
    public Object getObjectType() {
        return service.kind();
    }
}
