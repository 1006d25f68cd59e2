/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.diagram.internal.parts.ElementPartFactory;
import org.plumbline.diagram.internal.parts.WorkloadPart;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;

class ElementKindsTest {

    private static final PlumblinePackage MODEL = PlumblinePackage.eINSTANCE;

    @Test
    void everyNodeAndFlowOfTheModelHasAKindOfItsOwnAndAnEditPart() {
        try (Sample sample = new Sample()) {
            ElementPartFactory factory = new ElementPartFactory(sample.context);
            for (EClassifier each : MODEL.getEClassifiers()) {
                if (each instanceof EClass type && !type.isAbstract()
                        && (MODEL.getNode().isSuperTypeOf(type) || type == MODEL.getDataFlow())) {
                    Element element = (Element) EcoreUtil.create(type);
                    assertSame(type, ElementKinds.of(element).orElseThrow().type());
                    ElementPart part = assertInstanceOf(ElementPart.class, factory.createEditPart(null, element));
                    assertSame(element, part.element());
                    assertSame(element, part.getAdapter(Element.class));
                }
            }
            assertInstanceOf(WorkloadPart.class, factory.createEditPart(null, sample.workload()));
        }
    }

    @Test
    void whatIsNotDrawnHasNoKind() {
        assertTrue(ElementKinds.of(PlumblineFactory.eINSTANCE.createPolicy()).isEmpty());
    }

    @Test
    void everyServiceOfTheCatalogueMakesAComponentOfItsKind() {
        for (CloudService service : ServiceCatalog.all()) {
            Component component = ElementKinds.component(service.kind()).create(service);
            assertEquals(service.kind(), component.eClass().getName(), service.id());
            assertEquals(service.id(), component.getService());
            assertFalse(component.getName().isBlank());
        }
    }

    @Test
    void boundariesNestFromTheOutsideIn() {
        PlumblineFactory create = PlumblineFactory.eINSTANCE;
        assertTrue(ElementKinds.mayHold(create.createRegion(), create.createNetwork()));
        assertTrue(ElementKinds.mayHold(create.createSubnet(), create.createGroup()));
        assertTrue(ElementKinds.mayHold(create.createSubnet(), create.createCompute()));
        assertFalse(ElementKinds.mayHold(create.createSubnet(), create.createRegion()));
        assertFalse(ElementKinds.mayHold(create.createSubnet(), create.createSubnet()));
    }
}
