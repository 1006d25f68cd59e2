/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the specification with Sirius's own metamodels where they are at hand. */
class SiriusReadsItTest {

    /** What Sirius computes or fills in by itself; its own samples leave it out too. */
    private static final Set<String> FILLED_IN = Set.of("allLineMappings", "systemColorsPalette");

    @BeforeAll
    static void metamodelsAreAtHand() {
        assumeTrue(SiriusMetamodels.FOLDER != null, "Sirius's metamodels are not beside the checkout");
    }

    @Test
    void everyElementAttributeAndReferenceIsKnown() throws IOException {
        Resource specification = new SiriusMetamodels().read(Specification.text());
        assertEquals(List.of(), specification.getErrors());
        assertEquals(List.of(), specification.getWarnings());
        assertEquals(Set.of(), EcoreUtil.UnresolvedProxyCrossReferencer.find(specification).keySet());
    }

    @Test
    void whatSiriusRequiresIsThere() throws IOException {
        Resource specification = new SiriusMetamodels().read(Specification.text());
        Set<String> missing = new TreeSet<>();
        for (TreeIterator<EObject> all = specification.getAllContents(); all.hasNext();) {
            EObject each = all.next();
            for (EStructuralFeature feature : each.eClass().getEAllStructuralFeatures()) {
                boolean required = feature.isRequired() && !feature.isDerived()
                        && feature.getDefaultValueLiteral() == null && !feature.getEType().getName().equals("EBoolean");
                boolean empty = feature.isMany() ? ((List<?>) each.eGet(feature)).isEmpty()
                        : each.eGet(feature) == null;
                if (required && empty && !FILLED_IN.contains(feature.getName())) {
                    missing.add(each.eClass().getName() + "." + feature.getName());
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void anAttributeThatSiriusDoesNotKnowIsAnError() {
        assertThrows(IOException.class, () -> new SiriusMetamodels().read(
                Specification.text().replaceFirst("semanticCandidatesExpression=", "semanticCandidates=")));
    }
}
