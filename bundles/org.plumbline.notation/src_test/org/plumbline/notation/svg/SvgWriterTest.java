/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.Network;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.Note;
import org.plumbline.notation.RandomWorkloads;
import org.plumbline.notation.layout.AutoLayout;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {

    private final ModelBuilder b = ModelBuilder.workload("Shop");
    private final Client client = b.add(Client.class, "Customers");
    private final Region region = b.add(Region.class, "Frankfurt", r -> r.setCode("eu-central-1"));
    private final Network network = b.in(region).add(Network.class, "Shop network", n -> n.setCidr("10.0.0.0/16"));
    private final Subnet open = b.in(network).add(Subnet.class, "Front", s -> s.setPublicAccess(Fact.YES));
    private final Subnet closed = b.in(network).add(Subnet.class, "Back", s -> s.setPublicAccess(Fact.NO));
    private final Compute web = b.in(open).add(Compute.class, "WebServer", "aws.ec2", c -> { });
    private final DataStore orders = b.in(closed).add(DataStore.class, "Orders", "aws.rds", c -> { });
    private final Messaging queue = b.in(region).add(Messaging.class, "Parcels to send", "aws.sqs", c -> { });
    private final DataFlow read = b.flow(web, orders, f -> {
        f.setProtocol("TLS");
        f.setPort(5432);
        f.setEncrypted(Fact.YES);
    });

    SvgWriterTest() {
        b.flow(client, web, f -> {
            f.setProtocol("HTTP");
            f.setEncrypted(Fact.NO);
        });
        b.flow(web, queue, f -> f.setInteraction(Interaction.ASYNCHRONOUS));
    }

    private String write(SvgOptions options) {
        return SvgWriter.write(b.workload(), AutoLayout.layout(b.workload()), options);
    }

    @Test
    void drawsTheSmallShopAsBefore() throws Exception {
        Path golden = Path.of("src_test/org/plumbline/notation/svg/shop.svg");
        String svg = write(SvgOptions.DEFAULT.withLinks(Map.of(web.getId(), "#finding-1"))
                .withBadges(List.of(new Badge(orders.getId(), 2, 1, "No backup\nNot encrypted\nOne zone"),
                        new Badge(read.getId(), 0, 1, "No timeout"))));
        if ("update".equals(System.getProperty("plumbline.golden"))) {
            Files.writeString(golden, svg);
        }
        assertEquals(Files.readString(golden), svg, "refresh with -Dplumbline.golden=update");
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void isWellFormedAndEveryIdOccursOnce(Theme theme) throws Exception {
        for (long seed = 0; seed < 20; seed++) {
            Workload workload = RandomWorkloads.of(seed);
            String svg = SvgWriter.write(workload, AutoLayout.layout(workload), SvgOptions.DEFAULT.withTheme(theme));
            NodeList all = parse(svg).getElementsByTagName("*");
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < all.getLength(); i++) {
                String id = ((org.w3c.dom.Element) all.item(i)).getAttribute("id");
                assertTrue(id.isEmpty() || ids.add(id), id);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "a\" onload=\"x", "A & B", "\u0000\u0001\uFFFF",
        "\uD800x", "]]>"})
    void hostileTextStaysText(String text) throws Exception {
        web.setName(text);
        web.setDescription(text);
        region.setName(text);
        read.setName(text);
        String svg = write(new SvgOptions(Theme.AUTO, List.of(new Badge(web.getId(), 1, 0, text)), text,
                Map.of(web.getId(), text)));
        Document document = parse(svg);
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertFalse(svg.contains(" onload=\""));
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            String expected = write(SvgOptions.DEFAULT);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(expected, write(SvgOptions.DEFAULT));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(expected, write(SvgOptions.DEFAULT));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void placesWhatIsMissingWithoutTouchingTheDiagram() {
        Diagram empty = NotationFactory.eINSTANCE.createDiagram();
        assertTrue(SvgWriter.write(b.workload(), empty, SvgOptions.DEFAULT).contains("Orders"));
        assertTrue(EcoreUtil.equals(NotationFactory.eINSTANCE.createDiagram(), empty));
    }

    @Test
    void aCollapsedBoundaryShowsTheSumOfItsBadges() {
        Diagram diagram = AutoLayout.layout(b.workload());
        diagram.getShapes().stream().filter(s -> s.getElement().equals(network.getId())).forEach(
                s -> s.setCollapsed(true));
        AutoLayout.layoutAll(b.workload(), diagram);
        String svg = SvgWriter.write(b.workload(), diagram, SvgOptions.DEFAULT.withBadges(
                List.of(new Badge(web.getId(), 2, 0, "first"), new Badge(orders.getId(), 3, 0, "second"),
                        new Badge(read.getId(), 1, 0, "of a flow inside"))));
        assertTrue(svg.contains("first\nsecond\nof a flow inside"), svg);
        assertTrue(svg.contains(">6</text>"));
        assertFalse(svg.contains("WebServer</text>"));
    }

    @Test
    void badgesOfUnknownElementsAndWithoutFindingsAreNotDrawn() {
        assertFalse(write(SvgOptions.DEFAULT.withBadges(List.of(new Badge("gone", 1, 0, "lost"),
                new Badge(web.getId(), 0, 0, "nothing")))).contains("class=\"pl-badges\""));
    }

    @Test
    void anEmptyWorkloadGivesAnEmptyDrawing() throws Exception {
        Workload empty = ModelBuilder.workload("Empty").workload();
        assertEquals("svg", parse(SvgWriter.write(empty, AutoLayout.layout(empty), SvgOptions.DEFAULT))
                .getDocumentElement().getTagName());
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void drawsNotesAndOnlyWhatIsOnTheDiagram() throws Exception {
        Diagram diagram = AutoLayout.layout(b.workload());
        diagram.getHidden().add(queue.getId());
        Note note = NotationFactory.eINSTANCE.createNote();
        note.setText("Why <two> zones?\nAsk the owner, who knows all of the history of this network");
        note.setElement(web.getId());
        note.setX(900);
        diagram.getNotes().add(note);
        String svg = SvgWriter.write(b.workload(), diagram,
                SvgOptions.DEFAULT.withBadges(List.of(new Badge(queue.getId(), 1, 0, "No dead letters"))));
        parse(svg);
        assertTrue(svg.contains(">Why &lt;two&gt; zones?</text>"), svg);
        assertTrue(svg.contains("pl-note-line"));
        assertFalse(svg.contains("Parcels to send"));
        assertFalse(svg.contains("No dead letters"));
    }
}
