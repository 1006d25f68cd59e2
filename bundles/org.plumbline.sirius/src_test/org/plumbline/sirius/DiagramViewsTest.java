/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.PlumblineResource;

/** Reads a representations file that has the features of Sirius's and GMF's by which views are found. */
class DiagramViewsTest {

    private final EPackage views = EcoreFactory.eINSTANCE.createEPackage();
    private final EClass descriptor = type("Descriptor", "repPath");
    private final EClass diagram = type("Diagram", "uid");
    private final EClass shape = type("Shape", "uid");
    private final EClass view = type("View");
    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final Compute web = model.add(Compute.class, "web");
    private final ResourceSet set = new ResourceSetImpl();

    DiagramViewsTest() {
        reference(diagram, "target", EcorePackage.Literals.EOBJECT, false);
        reference(diagram, "shapes", shape, true);
        reference(shape, "target", EcorePackage.Literals.EOBJECT, false);
        reference(view, "element", EcorePackage.Literals.EOBJECT, false);
        Resource resource = new PlumblineResource(URI.createURI("platform:/resource/shop/shop.plumb"));
        set.getResources().add(resource);
        resource.getContents().add(model.workload());
    }

    @Test
    void everyViewOfAnElementIsAPlaceForItsFindings() {
        assertEquals(Optional.empty(), DiagramViews.representationsFile(model.workload()));
        Resource aird = new XMIResourceImpl(URI.createURI("platform:/resource/shop/representations.aird"));
        set.getResources().add(aird);
        EObject described = create(descriptor, "repPath", "shop.srm#d1");
        EObject drawn = create(diagram, "uid", "d1");
        set(drawn, "target", model.workload());
        EObject box = create(shape, "uid", "s1");
        set(box, "target", web);
        shapes(drawn).add(box);
        EObject shown = EcoreUtil.create(view);
        set(shown, "element", box);
        EObject label = EcoreUtil.create(view);
        aird.getContents().addAll(List.of(described, drawn, shown, label));

        List<DiagramViews.Place> places = DiagramViews.of(model.workload());
        assertEquals(List.of(new DiagramViews.Place((Element) web, aird.getURIFragment(shown),
                EcoreUtil.getURI(described).toString())), places);
        assertEquals(Optional.of(aird.getURI()), DiagramViews.representationsFile(model.workload()));
        assertEquals(List.of(), DiagramViews.of(ModelBuilder.workload("Other").workload()));
    }

    @SuppressWarnings("unchecked")
    private List<EObject> shapes(EObject owner) {
        return (List<EObject>) owner.eGet(diagram.getEStructuralFeature("shapes"));
    }

    private EClass type(String name, String... texts) {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        for (String text : texts) {
            EStructuralFeature feature = EcoreFactory.eINSTANCE.createEAttribute();
            feature.setName(text);
            feature.setEType(EcorePackage.Literals.ESTRING);
            type.getEStructuralFeatures().add(feature);
        }
        views.getEClassifiers().add(type);
        return type;
    }

    private static void reference(EClass owner, String name, EClassifier type, boolean contained) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setContainment(contained);
        reference.setUpperBound(contained ? -1 : 1);
        owner.getEStructuralFeatures().add(reference);
    }

    private static EObject create(EClass type, String feature, Object value) {
        EObject result = EcoreUtil.create(type);
        set(result, feature, value);
        return result;
    }

    private static void set(EObject owner, String feature, Object value) {
        owner.eSet(owner.eClass().getEStructuralFeature(feature), value);
    }
}
