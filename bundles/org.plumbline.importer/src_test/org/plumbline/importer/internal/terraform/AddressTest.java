/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.terraform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void aKeyMayContainAnything() {
        assertEquals(List.of("module", "shop[\"a.b]\"]", "aws_lb", "this[0]"),
                Address.steps("module.shop[\"a.b]\"].aws_lb.this[0]"));
        assertEquals("a.b]", Address.key("shop[\"a.b]\"]"));
        assertEquals("0", Address.key("this[0]"));
        assertNull(Address.key("this"));
        assertEquals("this", Address.bare("this[0]"));
    }

    @Test
    void modulesAreNamedWithoutKeys() {
        assertEquals(List.of("a", "b"), Address.modules("module.a[1].module.b[\"x\"]"));
        assertEquals("module.a[1]", Address.parent("module.a[1].module.b[\"x\"]"));
        assertEquals("", Address.parent("module.a"));
    }
}
