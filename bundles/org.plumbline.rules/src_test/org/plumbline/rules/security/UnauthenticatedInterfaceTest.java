/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Authentication;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class UnauthenticatedInterfaceTest extends RuleTest {

    UnauthenticatedInterfaceTest() {
        super(new UnauthenticatedInterface());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return apiGateway(b, e -> e.setAuthentication(Authentication.NONE));
    }

    @Override
    public Element fine(ModelBuilder b) {
        return apiGateway(b, e -> e.setAuthentication(Authentication.TOKEN));
    }

    @Override
    public Element unknown(ModelBuilder b) {
        return apiGateway(b, e -> { });
    }
}
