/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import org.plumbline.diagram.internal.figures.BoundaryStyle;
import org.plumbline.model.PlumblinePackage;

final class AccountKind extends BoundaryKind {

    AccountKind() {
        super(PlumblinePackage.eINSTANCE.getAccount(), "Account", BoundaryStyle.ACCOUNT);
    }

    @Override
    public String hint() {
        return "An account: the hardest border for permissions, costs and quotas.";
    }
}
