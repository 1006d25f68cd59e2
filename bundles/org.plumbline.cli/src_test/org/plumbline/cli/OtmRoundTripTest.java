/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Bounds;
import org.plumbline.notation.DiagramView;
import org.plumbline.notation.layout.AutoLayout;
import org.plumbline.report.ReportFormat;
import org.plumbline.report.ReviewReport;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;

/** What is written in the Open Threat Model format comes in again as the same model, in the same places. */
class OtmRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aModelSurvives(int seed) throws IOException {
        Workload workload = RandomDesign.of(seed);
        ImportResult result = roundTrip(workload);
        assertEquals(text(workload), text(result.workload()));
        assertEquals(0, result.count(ImportNote.Kind.UNRESOLVED));
        assertEquals(places(workload, Map.of()), places(result.workload(), bounds(result)));
    }

    @Test
    void findingsAreThreatsWithAMitigation() throws IOException {
        Workload workload = RandomDesign.of(3);
        String otm = otm(workload);
        assertTrue(otm.contains("\"state\": \"exposed\""));
        assertTrue(otm.contains("-mitigation\""));
        assertTrue(Nodes.byId(roundTrip(workload).workload()).values().stream().flatMap(e -> e.getProperties().stream())
                .noneMatch(property -> property.getKey().equals("threat")));
    }

    private static ImportResult roundTrip(Workload workload) throws IOException {
        return Importers.read("model.otm", otm(workload).getBytes(StandardCharsets.UTF_8), ImportOptions.DEFAULT);
    }

    private static String otm(Workload workload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.OTM.writer().write(
                ReviewReport.builder(Engine.review(BuiltInRules.all(), workload), TODAY).build(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Bounds> bounds(ImportResult result) {
        Map<String, Bounds> bounds = new HashMap<>();
        result.places().forEach((id, p) -> bounds.put(id, new Bounds(p.x(), p.y(), p.width(), p.height())));
        return bounds;
    }

    private static Map<String, Bounds> places(Workload workload, Map<String, Bounds> given) {
        DiagramView view = DiagramView.of(workload, AutoLayout.layout(workload, given));
        Map<String, Bounds> places = new TreeMap<>();
        view.visibleNodes().forEach(node -> places.put(node.getId(), view.bounds(node)));
        return places;
    }

    /** All that the format can say, one line an element, in the order of ids. */
    private static String text(Workload workload) {
        List<String> lines = new ArrayList<>();
        lines.add(line(workload));
        for (Node node : Nodes.allIn(workload)) {
            lines.add(line(node) + " in " + ((Element) node.eContainer()).getId());
        }
        for (DataFlow flow : workload.getFlows()) {
            lines.add(line(flow) + " " + flow.getSource().getId() + " -> " + flow.getTarget().getId());
        }
        lines.sort(null);
        return String.join("\n", lines);
    }

    private static String line(Element element) {
        StringBuilder line = new StringBuilder(element.getId()).append(' ').append(element.eClass().getName());
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute) && !attribute.getName().equals("origin")) {
                line.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
            }
        }
        element.getProperties().forEach(each -> line.append(' ').append(each.getKey()).append(": ")
                .append(each.getValue()));
        return line.toString();
    }
}
