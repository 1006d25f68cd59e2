/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.model.Compute;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.build.ModelBuilder;

class DiagramServicesTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final Region region = model.add(Region.class, "Frankfurt", each -> each.setCode("eu-central-1"));
    private final Subnet subnet = model.in(region).add(Subnet.class, "front", each -> each.setPublicAccess(Fact.YES));
    private final Compute web = model.in(subnet).add(Compute.class, "web", each -> each.setService("aws.lambda"));
    private final Compute other = model.add(Compute.class, "other");
    private final DataFlow flow = model.flow(web, other);
    private final DiagramServices services = new DiagramServices();

    @Test
    void labelsSayNameKindAndCode() {
        assertEquals("Frankfurt (Region, eu-central-1)", services.elementLabel(region));
        assertEquals("front (Public subnet)", services.elementLabel(subnet));
        assertEquals("web\nAWS Lambda", services.elementLabel(web));
        assertEquals("Shop", services.elementLabel(model.workload()));
        flow.setProtocol("HTTPS");
        assertEquals("HTTPS", services.elementLabel(flow));
        assertEquals("web → other", services.elementName(flow));
    }

    @Test
    void everyServiceHasItsImage() {
        for (CloudService each : ServiceCatalog.all()) {
            String file = DiagramServices.iconFile(each.iconName(), each.category().accent());
            assertTrue(Files.exists(Path.of("icons", file)), each.id() + ": " + file);
        }
        assertTrue(services.iconPath(web).startsWith("/org.plumbline.sirius/icons/function-"));
        assertEquals("/org.plumbline.sirius/icons/subnet-public.svg", services.iconPath(subnet));
    }

    @Test
    void flowsTellWhatTheyAre() {
        assertFalse(services.isNotAwaited(flow) || services.isEncrypted(flow) || services.isNotEncrypted(flow)
                || services.isSensitive(flow) || services.isNotAwaited(web));
        flow.setInteraction(Interaction.STREAM);
        flow.setEncrypted(Fact.NO);
        flow.setDataClass(DataClass.PERSONAL);
        assertTrue(services.isNotAwaited(flow) && services.isNotEncrypted(flow) && services.isSensitive(flow));
        flow.setDataClass(DataClass.INTERNAL);
        flow.setEncrypted(Fact.YES);
        assertTrue(services.isEncrypted(flow) && !services.isSensitive(flow));
        assertEquals(List.of(flow), services.shownFlows(subnet));
        assertSame(model.workload(), services.workloadAround(web));
    }

    @Test
    void aFlowIsOutOfScopeWhenBothEndsAre() {
        region.setOutOfScope(true);
        assertTrue(services.isOutOfScope(web));
        assertFalse(services.isOutOfScope(flow));
        other.setOutOfScope(true);
        assertTrue(services.isOutOfScope(flow));
    }

    @Test
    void boundariesTakeWhatFitsAndNeverThemselves() {
        assertTrue(services.mayHoldKind(region, "Subnet"));
        assertFalse(services.mayHoldKind(subnet, "Region"));
        assertFalse(services.mayHoldKind(subnet, "Nothing"));
        assertTrue(services.mayHoldElement(subnet, other));
        assertFalse(services.mayHoldElement(subnet, subnet));
        assertFalse(services.mayHoldElement(subnet, flow));
    }
}
