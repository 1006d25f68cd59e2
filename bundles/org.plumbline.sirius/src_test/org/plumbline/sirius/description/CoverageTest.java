/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.sirius.FindingServices;
import org.plumbline.edit.Topic;
import org.w3c.dom.Element;

/** The specification has a place for everything that the metamodel and the engine have. */
class CoverageTest {

    private static final Specification FILE = Specification.read();

    @Test
    void everyKindHasAMappingAndATool() {
        Set<String> mapped = named("nodeMappings");
        mapped.addAll(named("containerMappings"));
        Set<String> kinds = concrete("Node");
        assertEquals(kinds, mapped);
        Set<String> created = FILE.ofType("CreateInstance").stream()
                .map(each -> each.getAttribute("typeName").substring("model::".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        kinds.add("DataFlow");
        assertEquals(kinds, created);
        assertTrue(mapped.size() >= 17, "kinds: " + mapped);
    }

    @Test
    void everyNodeCanBeMovedDeletedRenamedPastedAndConnected() {
        for (Element each : FILE.elements("nodeMappings")) {
            assertTrue(each.hasAttribute("deletionDescription") && each.hasAttribute("labelDirectEdit"));
        }
        for (Element each : FILE.elements("containerMappings")) {
            for (String attribute : List.of("deletionDescription", "labelDirectEdit", "dropDescriptions",
                    "pasteDescriptions", "doubleClickDescription")) {
                assertTrue(each.hasAttribute(attribute), each.getAttribute("name") + " has no " + attribute);
            }
            assertEquals(concrete("Node").size(), each.getAttribute("reusedNodeMappings").split(" ").length
                    + each.getAttribute("reusedContainerMappings").split(" ").length);
        }
        Element flow = FILE.elements("edgeMappings").get(0);
        for (String end : List.of("sourceMapping", "targetMapping")) {
            assertEquals(concrete("Node").size(), flow.getAttribute(end).split(" ").length);
        }
        assertEquals(2, flow.getAttribute("reconnections").split(" ").length);
    }

    @Test
    void everyNumberOfAFindingHasARuleWithFixes() {
        List<Element> rules = FILE.ofType("SemanticValidationRule");
        assertEquals(Risk.values().length * FindingServices.MOST, rules.size());
        Set<String> audits = new HashSet<>();
        for (Element rule : rules) {
            Element audit = (Element) rule.getElementsByTagName("audits").item(0);
            audits.add(audit.getAttribute("auditExpression"));
            assertEquals(FindingServices.MOST_FIXES, rule.getElementsByTagName("fixes").getLength());
            assertEquals("model::Element", rule.getAttribute("targetClass"));
        }
        for (Risk risk : Risk.values()) {
            IntStream.rangeClosed(1, FindingServices.MOST).forEach(number -> assertTrue(
                    audits.contains("aql:self.isWithout('" + risk.name() + "', " + number + ")")));
        }
    }

    @Test
    void everyPillarHasALayer() {
        assertEquals(List.of(Pillar.values()).stream().map(Pillar::title).toList(),
                FILE.elements("additionalLayers").stream().map(each -> each.getAttribute("name")).distinct()
                        .toList());
    }

    @Test
    void everyTopicHasAPageAndNamesFeaturesThatExist() {
        Set<String> pages = named("pages");
        Set<String> features = new TreeSet<>();
        PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .forEach(each -> ((EClass) each).getEStructuralFeatures().forEach(f -> features.add(f.getName())));
        Set<String> seen = new HashSet<>();
        for (Topic topic : Topic.values()) {
            assertTrue(pages.contains(topic.title()), topic.title());
            for (String feature : topic.features()) {
                assertTrue(features.contains(feature), feature + " is no feature any more");
                assertTrue(seen.add(feature), feature + " is about one topic");
            }
        }
    }

    @Test
    void theServicesAreDeclared() throws IOException {
        for (Class<?> each : Description.SERVICES) {
            assertTrue(Specification.text().contains("qualifiedClassName=\"" + each.getName() + "\""));
        }
    }

    private static Set<String> named(String tag) {
        return FILE.elements(tag).stream().map(each -> each.getAttribute("name"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> concrete(String superType) {
        EClass top = (EClass) PlumblinePackage.eINSTANCE.getEClassifier(superType);
        return PlumblinePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(each -> top.isSuperTypeOf(each) && !each.isAbstract())
                .map(EClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }
}
