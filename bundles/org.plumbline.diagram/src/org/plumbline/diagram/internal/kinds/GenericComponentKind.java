/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.plumbline.model.PlumblinePackage;

final class GenericComponentKind extends ComponentKind {

    GenericComponentKind() {
        super(PlumblinePackage.eINSTANCE.getGenericComponent(), "Component");
    }
}
