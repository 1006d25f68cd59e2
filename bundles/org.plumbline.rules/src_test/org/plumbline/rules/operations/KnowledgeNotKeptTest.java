/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import static org.plumbline.model.PlumblinePackage.Literals.PRACTICES__KNOWLEDGE_BASE;

import org.plumbline.rules.PracticeRuleTest;

class KnowledgeNotKeptTest extends PracticeRuleTest {

    KnowledgeNotKeptTest() {
        super(new KnowledgeNotKept(), PRACTICES__KNOWLEDGE_BASE);
    }
}
