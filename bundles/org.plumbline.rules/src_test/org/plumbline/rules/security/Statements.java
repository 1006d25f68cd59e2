/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import org.plumbline.model.Effect;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Policy;
import org.plumbline.model.Statement;

/** Policy statements for examples. */
final class Statements {

    private Statements() {
    }

    static Statement allow(String action, String resource) {
        Statement statement = PlumblineFactory.eINSTANCE.createStatement();
        statement.setEffect(Effect.ALLOW);
        statement.getActions().add(action);
        statement.getResources().add(resource);
        return statement;
    }
}
