/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;

import org.plumbline.catalog.Risk;
import org.plumbline.model.Alarm;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

/** Rules made for the tests of the engine. */
final class SampleRules {

    private SampleRules() {
    }

    private static RuleInfo.Builder describe(String id) {
        return RuleInfo.rule(id, "A problem").high().effort(Effort.LOW).explanation("e").impact("i").remediation("r");
    }

    static final class Unencrypted extends Rule<DataStore> {
        Unencrypted() {
            super(DataStore.class, describe("SEC-TEST-001"));
        }

        @Override
        public Outcome check(DataStore store, Context context) {
            return Outcome.required(store.getEncryptedAtRest(),
                    () -> Outcome.violated(store.getName() + " is not encrypted.", "It says so."),
                    "Is it encrypted?", store, PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST);
        }

        @Override
        public List<Fix> fixes(DataStore store, Context context) {
            return List.of(Fix.of("Encrypt it",
                    Change.set(store, PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST, Fact.YES)));
        }
    }

    /** Asks and finds nothing by itself. */
    static final class Rated extends Rule<DataStore> {
        Rated(Risk risk) {
            super(DataStore.class, risk == Risk.HIGH ? describe("SEC-TEST-003") : describe("REL-TEST-003").medium());
        }

        @Override
        public Outcome check(DataStore store, Context context) {
            return Outcome.notApplicable();
        }
    }

    static final class NoAlarm extends Rule<Component> {
        NoAlarm() {
            super(Component.class, describe("OPS-TEST-002"));
        }

        @Override
        public Outcome check(Component component, Context context) {
            return context.referrers(component, PlumblinePackage.Literals.ALARM__WATCHES, Alarm.class).isEmpty()
                    ? Outcome.violated(component.getName() + " has no alarm.", "Nobody would know.")
                    : Outcome.satisfied();
        }
    }

    static final class Broken extends Rule<DataStore> {
        Broken() {
            super(DataStore.class, describe("OPS-TEST-001"));
        }

        @Override
        public Outcome check(DataStore store, Context context) {
            throw new IllegalStateException("broken");
        }
    }

    static final class Counting extends Rule<DataStore> {
        private final Analysis<Integer> analysis;

        Counting(Analysis<Integer> analysis) {
            super(DataStore.class, describe("REL-TEST-001"));
            this.analysis = analysis;
        }

        @Override
        public Outcome check(DataStore store, Context context) {
            return context.analysis(analysis) > 0 ? Outcome.satisfied() : Outcome.notApplicable();
        }
    }
}
