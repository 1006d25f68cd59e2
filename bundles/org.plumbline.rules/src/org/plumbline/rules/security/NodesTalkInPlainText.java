/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__INTERNAL_ENCRYPTION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Known;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** A cluster whose nodes read each other the data aloud. */
public final class NodesTalkInPlainText extends FactRule<Component> {

    public NodesTalkInPlainText() {
        super(Component.class, rule("SEC-TRANSIT-006", "Nodes of a cluster exchange data unencrypted")
                .medium()
                .bestPractices("SEC09-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The nodes of the component copy data to each other without encryption. "
                        + "Connections from outside may be encrypted while this traffic is not.")
                .impact("Whoever gets a foot into the network reads all data as it is copied "
                        + "between the nodes.")
                .remediation("Turn on encryption between the nodes. For a cluster that exists this "
                        + "may need a new one and a move of the data."),
                COMPONENT__INTERNAL_ENCRYPTION, Component::getInternalEncryption, Fact.YES);
    }

    @Override
    protected boolean concerns(Component component, Context context) {
        return component.getDataClass() != DataClass.PUBLIC;
    }

    @Override
    protected boolean worthAsking(Component component, Context context) {
        return component instanceof DataStore store && store.getKind() == DataStoreKind.SEARCH
                && Known.sensitive(store.getDataClass());
    }

    @Override
    protected String question(String name) {
        return "Do the nodes of " + name + " encrypt what they send each other?";
    }

    @Override
    protected Outcome broken(Component component, String name, Context context) {
        return Outcome.violated("The nodes of " + name + " do not encrypt what they send each other.",
                "They exchange " + Known.words(component.getDataClass()) + " data, readable for all who listen.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Encrypt the traffic between the nodes of " + name, mend)
                .withTradeOff("A cluster in use may have to be replaced by a new one.");
    }
}
