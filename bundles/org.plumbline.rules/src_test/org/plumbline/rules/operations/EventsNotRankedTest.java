/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__EVENT_PRIORITIES;

import org.plumbline.rules.PracticeRuleTest;

class EventsNotRankedTest extends PracticeRuleTest {

    EventsNotRankedTest() {
        super(new EventsNotRanked(), PRACTICES__EVENT_PRIORITIES);
    }
}
