/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DATA_CLASS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A store that is guarded less than the data in it asks for. */
public final class UnderclassifiedStore extends Rule<DataStore> {

    public UnderclassifiedStore() {
        super(DataStore.class, rule("SEC-DATA-006", "Data store is classified lower than the data it receives")
                .high()
                .bestPractices("SEC07-BP01", "SEC07-BP02")
                .effort(Effort.LOW)
                .explanation("A flow brings data into the store that is more sensitive than what the store is said to "
                        + "hold, so every rule for its protection aims too low.")
                .impact("Customers' data ends up in a place that nobody encrypts, watches or deletes as promised.")
                .remediation("Raise the class of the store and protect it accordingly, or leave the sensitive fields "
                        + "out of the flow."));
    }

    @Override
    public Outcome check(DataStore store, Context context) {
        List<DataFlow> above = above(store, context);
        if (above.isEmpty()) {
            return store.getDataClass() == DataClass.UNKNOWN ? Outcome.notApplicable() : Outcome.satisfied();
        }
        DataFlow worst = worst(above);
        String name = Names.of(store);
        return store.getDataClass() == DataClass.UNKNOWN
                ? Outcome.unknown("How sensitive is the data that " + name + " keeps of what it receives?", store,
                        COMPONENT__DATA_CLASS)
                : Outcome.violated(name + " is said to hold " + Known.words(store.getDataClass())
                        + " data but receives " + Known.words(worst.getDataClass()) + " data.",
                        "It is protected by the lower class.", above);
    }

    @Override
    public List<Fix> fixes(DataStore store, Context context) {
        DataClass dataClass = worst(above(store, context)).getDataClass();
        return List.of(Fix.of("Classify " + Names.of(store) + " as holding " + Known.words(dataClass) + " data",
                Change.set(store, COMPONENT__DATA_CLASS, dataClass))
                .withTradeOff("The store then has to meet what that class of data asks for."));
    }

    private static List<DataFlow> above(DataStore store, Context context) {
        return context.incoming(store).stream().filter(f -> Known.sensitive(f.getDataClass())
                && f.getDataClass().compareTo(store.getDataClass()) > 0).toList();
    }

    private static DataFlow worst(List<DataFlow> flows) {
        return Collections.max(flows, Comparator.comparing(DataFlow::getDataClass));
    }
}
