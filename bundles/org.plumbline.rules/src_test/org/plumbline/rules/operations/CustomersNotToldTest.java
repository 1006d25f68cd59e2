/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__CUSTOMER_COMMUNICATION;

import org.plumbline.rules.PracticeRuleTest;

class CustomersNotToldTest extends PracticeRuleTest {

    CustomersNotToldTest() {
        super(new CustomersNotTold(), PRACTICES__CUSTOMER_COMMUNICATION);
    }
}
