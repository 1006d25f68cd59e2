/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;

/** Knows one package only, so that a file cannot pull in whatever else the JVM has registered. */
final class SinglePackage extends EPackageRegistryImpl {
    private static final long serialVersionUID = 1L;

    SinglePackage(EPackage ePackage) {
        put(ePackage.getNsURI(), ePackage);
    }
}
