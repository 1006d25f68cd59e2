/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.plumbline.catalog.Pillar;
import org.plumbline.catalog.Risk;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.diagram.internal.badges.ElementFindings;
import org.plumbline.diagram.internal.badges.FindingIndex;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.validation.Finding;

class DiagramLayersTest {

    private final DiagramLayers layers = new DiagramLayers();
    private int told;

    @Test
    void aFlowIsHiddenByAnyOfItsLayers() {
        try (Sample sample = new Sample()) {
            sample.flow.setInteraction(Interaction.ASYNCHRONOUS);
            sample.flow.setEncrypted(Fact.NO);
            sample.flow.setDataClass(DataClass.PERSONAL);
            assertTrue(layers.shows(sample.flow));
            for (Layer each : List.of(layer(LayerGroup.INTERACTION, "ASYNCHRONOUS"),
                    layer(LayerGroup.ENCRYPTION, "NO"), layer(LayerGroup.DATA, "PERSONAL"))) {
                layers.show(each, false);
                assertFalse(layers.shows(sample.flow), each.id());
                layers.show(each, true);
            }
            layers.show(layer(LayerGroup.ENCRYPTION, "YES"), false);
            assertTrue(layers.shows(sample.flow));
        }
    }

    @Test
    void aFrameIsHiddenByItsKindAndAComponentFadesByItsData() {
        try (Sample sample = new Sample()) {
            layers.show(layer(LayerGroup.BOUNDARY, "Subnet"), false);
            assertFalse(layers.shows(sample.subnet));
            assertTrue(layers.shows(sample.network));
            sample.database.setDataClass(DataClass.SECRET);
            layers.show(layer(LayerGroup.DATA, "SECRET"), false);
            assertTrue(layers.fades(sample.database));
            assertTrue(layers.shows(sample.database), "a component keeps its place");
            assertFalse(layers.fades(sample.server));
        }
    }

    @Test
    void badgesAndHeatCountWhatIsShown() {
        try (Sample sample = new Sample()) {
            riskyDatabase(sample);
            FindingIndex index = new FindingIndex(sample.session.live(), layers::shows, touched -> { });
            ElementFindings all = index.of(sample.database);
            assertEquals(Optional.of(Risk.HIGH), all.worst());
            assertEquals(Optional.empty(), layers.heatOf(all), "heat is off at first");
            layers.setHeat(true);
            assertEquals(all.worst(), layers.heatOf(all));
            layers.show(layer(LayerGroup.RISK, "HIGH"), false);
            assertEquals(all.count(Risk.MEDIUM), index.of(sample.database).findings().size());
            layers.showAll();
            layers.show(layer(LayerGroup.PILLAR, "SECURITY"), false);
            for (Finding each : index.of(sample.database).findings()) {
                assertFalse(each.pillar() == Pillar.SECURITY, each.id());
            }
            assertTrue(index.of(sample.database).findings().size() < all.findings().size());
            index.dispose();
        }
    }

    @Test
    void findingsOfAPillarAreKeptTogetherAndNoneIsLost() {
        try (Sample sample = new Sample()) {
            riskyDatabase(sample);
            ElementFindings all = sample.context.findings().of(sample.database);
            assertTrue(all.byPillar().size() > 1);
            assertEquals(all.findings().size(),
                    all.byPillar().values().stream().mapToInt(each -> each.findings().size()).sum());
        }
    }

    @Test
    void whatIsStoredComesBackAndForeignNamesArePassedOver() {
        layers.show(layer(LayerGroup.PILLAR, "SUSTAINABILITY"), false);
        layers.setHeat(true);
        layers.setByPillar(true);
        DiagramLayers again = new DiagramLayers();
        again.restore(layers.stored() + ",DATA.OF_ANOTHER_VERSION");
        assertEquals(layers.stored(), again.stored());
        assertFalse(again.isShown(layer(LayerGroup.PILLAR, "SUSTAINABILITY")));
        assertTrue(again.isHeat() && again.isByPillar());
        again.restore("");
        assertFalse(again.isFiltered() || again.isHeat() || again.isByPillar());
        assertEquals("", again.stored());
    }

    @Test
    void listenersAreToldOfChangesOnly() {
        layers.addListener(() -> told++);
        layers.show(layer(LayerGroup.RISK, "HIGH"), true);
        layers.showAll();
        layers.setHeat(false);
        assertEquals(0, told);
        layers.show(layer(LayerGroup.RISK, "HIGH"), false);
        layers.showAll();
        assertEquals(2, told);
    }

    @Test
    void countsSayHowMuchIsShown() {
        try (Sample sample = new Sample()) {
            riskyDatabase(sample);
            sample.flow.setEncrypted(Fact.NO);
            layers.show(layer(LayerGroup.ENCRYPTION, "NO"), false);
            layers.show(layer(LayerGroup.RISK, "HIGH"), false);
            layers.show(layer(LayerGroup.RISK, "MEDIUM"), false);
            List<Finding> open = sample.session.live().result().findings();
            LayerCounts counts = new LayerCounts(sample.workload(), open, layers);
            assertEquals("0 of " + open.size() + " findings, 0 of 1 flow shown", counts.text());
            assertEquals(1, counts.of(layer(LayerGroup.BOUNDARY, "Subnet")));
            assertEquals(1, counts.of(layer(LayerGroup.ENCRYPTION, "NO")));
            assertEquals(0, counts.of(layer(LayerGroup.ENCRYPTION, "YES")));
        }
    }

    /** Open to the internet and without backups: risks of two pillars. */
    private static void riskyDatabase(Sample sample) {
        sample.session.execute(SetCommand.create(sample.domain(), sample.database,
                PlumblinePackage.Literals.DATA_STORE__KIND, DataStoreKind.RELATIONAL));
        sample.session.execute(SetCommand.create(sample.domain(), sample.database,
                PlumblinePackage.Literals.COMPONENT__INTERNET_FACING, Fact.YES));
        sample.session.execute(SetCommand.create(sample.domain(), sample.database,
                PlumblinePackage.Literals.DATA_STORE__BACKUP, Fact.NO));
    }

    private static Layer layer(LayerGroup group, String name) {
        return group.named(name).orElseThrow();
    }
}
