/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import java.util.List;

import org.plumbline.model.Component;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;

/** A contributed rule with a fix: a component must not be called "x". */
public final class NamelessComponent extends Rule<Component> {

    static final String ID = "OPS-TEST-900";

    public NamelessComponent() {
        super(Component.class, RuleInfo.rule(ID, "Component has no telling name").medium().effort(Effort.LOW)
                .explanation("The component is called x.").impact("Nobody knows what it is.")
                .remediation("Give it a name."));
    }

    @Override
    public Outcome check(Component subject, Context context) {
        return "x".equals(subject.getName())
                ? Outcome.violated("A component is called x.", "A name says what it is for.") : Outcome.satisfied();
    }

    @Override
    public List<Fix> fixes(Component subject, Context context) {
        return List.of(Fix.of("Call it web server",
                Change.set(subject, PlumblinePackage.Literals.ELEMENT__NAME, "web server")));
    }
}
