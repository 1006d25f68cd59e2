/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.PlumblineFactory;

/** What tooltips say of elements can be understood without the name of the feature behind it. */
class ElementFactsTest {

    @Test
    void aValueComesWithWhatItIsOf() {
        NetworkEntry entry = PlumblineFactory.eINSTANCE.createNetworkEntry();
        entry.setMinimumTlsVersion("1.0");
        assertEquals(List.of("Lowest TLS version accepted: 1.0"), facts(entry));

        Compute compute = PlumblineFactory.eINSTANCE.createCompute();
        compute.setRuntime("java21");
        compute.setMemoryMegabytes(512);
        assertEquals(List.of("Runtime java21", "512 MB of memory"), facts(compute));
    }

    @Test
    void aFlowSaysHowItTravels() {
        DataFlow flow = PlumblineFactory.eINSTANCE.createDataFlow();
        assertEquals(List.of(), facts(flow));
        flow.setProtocol("HTTP");
        flow.setPort(8080);
        flow.setInteraction(Interaction.REQUEST);
        flow.setEncrypted(Fact.NO);
        assertEquals(List.of("HTTP", "Port 8080", "Request that waits for its answer", "Not encrypted"), facts(flow));
    }

    private static List<String> facts(Element element) {
        return ElementKinds.of(element).orElseThrow().facts(element);
    }
}
