/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.plumbline.model.io.PlumblineResource;

/** Lets other modelers load and save workloads as Plumbline does: with its ids and its layout of the file. */
public final class WorkloadResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(URI uri) {
        return new PlumblineResource(uri);
    }
}
