/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;

class NestingTest {

    private static final PlumblinePackage MODEL = PlumblinePackage.eINSTANCE;
    private final NodeContainer region = PlumblineFactory.eINSTANCE.createRegion();

    @Test
    void boundariesHoldDeeperOnes() {
        assertTrue(Nesting.mayHold(region, MODEL.getSubnet()));
        assertFalse(Nesting.mayHold(region, MODEL.getAccount()));
        assertFalse(Nesting.mayHold(region, MODEL.getRegion()));
    }

    @Test
    void groupsAndComponentsStandAnywhere() {
        assertTrue(Nesting.mayHold(region, MODEL.getGroup()));
        assertTrue(Nesting.mayHold(region, MODEL.getCompute()));
        assertTrue(Nesting.mayHold(PlumblineFactory.eINSTANCE.createGroup(), MODEL.getAccount()));
        assertTrue(Nesting.mayHold(PlumblineFactory.eINSTANCE.createWorkload(), MODEL.getSubnet()));
    }
}
