/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.drawio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.Importers;
import org.plumbline.importer.ModelText;
import org.plumbline.importer.Place;
import org.plumbline.importer.internal.drawio.DrawioImport;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.model.Component;
import org.plumbline.model.query.Nodes;

class DrawioTest {

    private static final String ROOT = "<mxGraphModel><root><mxCell id='0'/><mxCell id='1' parent='0'/>";
    private static final String END = "</root></mxGraphModel>";

    @Test
    void theModelIsAsExpected() throws IOException {
        Fixtures.assertGolden("drawio", "tickets.golden.txt",
                ModelText.of(Fixtures.fixture("drawio", "tickets.drawio")));
    }

    @Test
    void placesAreThoseOfThePage() throws IOException {
        ImportResult result = Fixtures.fixture("drawio", "tickets.drawio");
        assertEquals(new Place(330, 340, 60, 60), result.places().get("db"));
        assertFalse(ModelText.of(result).contains("velvet"));
    }

    @Test
    void compressedPagesAndImagesHoldTheSame() throws IOException {
        String page = ROOT + shape("q", "Queue 100% & more", "shape=mxgraph.aws4.sqs", 0, 0) + END;
        String plain = ModelText.of(Fixtures.read("d.drawio", page));
        assertTrue(plain.contains("service=aws.sqs"), plain);
        String packed = "<mxfile><diagram name='P'>" + pack(page) + "</diagram></mxfile>";
        assertEquals(plain, ModelText.of(Fixtures.read("d.drawio", packed)));
        String image = "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"" + packed.replace("<", "&lt;")
                .replace(">", "&gt;") + "\"><g/></svg>";
        assertEquals(plain, ModelText.of(Fixtures.read("d.drawio", "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC "
                + "\"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/svg11.dtd\">\n" + image)).replace("=3|", "=1|")
                .replace(":3)", ":1)"));
    }

    @Test
    void imagesInPngHoldTheSame() throws IOException {
        String page = ROOT + shape("q", "Queue 100% & more", "shape=mxgraph.aws4.sqs", 0, 0) + END;
        String plain = ModelText.of(Fixtures.read("d.drawio", page));
        byte[] text = ("<mxfile><diagram name='P'>" + pack(page) + "</diagram></mxfile>").replace("%", "%25")
                .replace("<", "%3C").getBytes(StandardCharsets.US_ASCII);
        for (byte[] image : List.of(png("tEXt", "mxfile\0", text), png("zTXt", "mxfile\0\0", zipped(text)))) {
            assertEquals(plain, ModelText.of(readImage(image)).replace("d.png", "d.drawio"));
        }
    }

    @Test
    void anImageWithoutDiagramOrWithABombIsRefusedInOneLine() throws IOException {
        assertEquals("d.png: this image holds no diagram of draw.io. Export it with a copy of the diagram in it, or "
                + "give the .drawio file.", refusedImage(png("tEXt", "Author\0", new byte[] {'I'})));
        byte[] cut = png("tEXt", "mxfile\0", "<mxfile/>".getBytes(StandardCharsets.US_ASCII));
        assertTrue(refusedImage(Arrays.copyOf(cut, cut.length - 9)).contains("holds no diagram"));
        assertTrue(refusedImage(png("zTXt", "mxfile\0\0", new byte[] {1, 2, 3})).contains("damaged"));
        assertTrue(refusedImage(png("zTXt", "mxfile\0\0", zipped(new byte[21 * 1024 * 1024]))).contains("larger than"));
    }

    @Test
    void subnetsAndAccountsAreKnownByTheirStencil() {
        String group = "shape=mxgraph.aws4.group;grIcon=mxgraph.aws4.group_";
        String model = ModelText.of(Fixtures.read("d.drawio", ROOT
                + shape("a", "Network Account", group + "aws_cloud_alt", 0, 0, 900, 900)
                + shape("w", "Web&lt;div&gt;tier&lt;/div&gt;", group + "security_group;grStroke=0;strokeColor=#7AA116",
                        10, 10, 300, 300)
                + shape("p", "Data", group + "security_group;grStroke=0;strokeColor=#00A4A6", 400, 10, 300, 300)
                + END));
        assertTrue(model.contains("Account a name=Network Account"), model);
        assertTrue(model.lines().anyMatch(line -> line.contains("Subnet w name=Web tier")
                && line.contains("publicAccess=YES")), model);
        assertTrue(model.lines().anyMatch(line -> line.contains("Subnet p name=Data")
                && line.contains("publicAccess=NO")), model);
    }

    @Test
    void severalPagesAreGroupsBelowEachOther() {
        String page = ROOT + shape("a", "A", "", 0, 0) + shape("b", "B", "", 300, 0) + line("l", "a", "b") + END;
        ImportResult result = Fixtures.read("d.drawio", "<mxfile><diagram name='One'>" + page
                + "</diagram><diagram name='Two'>" + page + "</diagram></mxfile>");
        assertEquals(2, result.workload().getNodes().size());
        assertEquals(2, result.workload().getFlows().size());
        assertEquals(160, result.places().get("page2-a").y());
    }

    @Test
    void olderStencilsImagesAndLabelsAreRecognised() {
        assertEquals("aws.lambda", service("", "shape=mxgraph.aws3.lambda_function"));
        assertEquals("aws.dynamodb", service("", "outlineConnect=0;shape=mxgraph.aws2.database.dynamodb"));
        assertEquals("aws.s3", service("Covers", "image;image=img/lib/custom/Amazon-S3.svg"));
        assertEquals("generic.database", service("Orders", "shape=cylinder3"));
        assertEquals("aws.sqs", service("Mail queue (SQS)", "rounded=1"));
        assertEquals(null, service("Printer", "rounded=1"));
    }

    private static String service(String label, String style) {
        ImportResult result = Fixtures.read("d.drawio", ROOT + shape("x", label, style, 0, 0)
                + shape("y", "Other", "", 500, 0) + line("l", "x", "y") + END);
        return ((Component) Nodes.byId(result.workload()).get("x")).getService();
    }

    @Test
    void aBoxAroundOthersIsABoundaryWithoutBeingTheirParent() {
        ImportResult result = Fixtures.read("d.drawio", ROOT
                + "<mxCell id='box' value='Shop' vertex='1' parent='1'>"
                + "<mxGeometry x='0' y='0' width='900' height='400'/></mxCell>" + shape("a", "A", "", 50, 50) + shape("b", "B", "", 400, 50) + END);
        assertEquals("box", result.workload().getNodes().get(0).getId());
        assertEquals(1, result.workload().getNodes().size());
    }

    @Test
    void hostileFilesEndInOneLine() {
        assertRefused("<!DOCTYPE mxfile [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><mxfile><diagram>&b;</diagram></mxfile>",
                "d.drawio:1: the diagram is not valid XML, or defines entities");
        assertRefused("<mxfile><diagram name='P'>!!!</diagram></mxfile>",
                "d.drawio:1: the page is neither XML nor a compressed page");
        assertRefused("<mxfile>\n<diagram name='P'>" + pack(" ".repeat(12_000_000)) + "</diagram></mxfile>",
                "d.drawio:2: the pages unpack to more than 32 MB");
        assertRefused("<mxGraphModel><root>", "d.drawio:1: the diagram is not valid XML");
        assertRefused("<mxfile></mxfile>", "d.drawio: the file holds no page");
        assertRefused("<mxGraphModel>" + "<a>".repeat(120) + "</a>".repeat(120) + "</mxGraphModel>", "d.drawio:1: elements nest deeper than 50 levels");
        assertRefused(ROOT + "<mxCell id='x'/>".repeat(20_001) + END,
                "d.drawio:1: the diagram has more than 20000 shapes");
    }

    private static void assertRefused(String text, String start) {
        String message = assertThrows(ImportException.class, () -> Fixtures.read("d.drawio", text)).getMessage();
        assertTrue(message.startsWith(start), message);
    }

    @Test
    void cyclesHugeFiguresAndManyBoxesDoNoHarm() {
        ImportResult result = Fixtures.read("d.drawio", ROOT
                + "<mxCell id='a' value='A' vertex='1' parent='b'>"
                + "<mxGeometry x='1e400' y='NaN' width='9' height='9'/></mxCell>"
                + "<mxCell id='b' value='B' vertex='1' parent='a'>"
                + "<mxGeometry x='1' y='1' width='9' height='-9'/></mxCell>"
                + line("l", "a", "a") + line("m", "gone", "b") + END);
        assertEquals(0, result.workload().getNodes().size());
        assertEquals(2, result.count(ImportNote.Kind.UNRESOLVED));
        StringBuilder many = new StringBuilder(ROOT);
        for (int i = 0; i < 15_000; i++) {
            many.append("<mxCell id='c").append(i).append("' value='Box' vertex='1' parent='1'><mxGeometry x='")
                    .append(i)
                    .append("' y='0' width='").append(40_000 - 2 * i).append("' height='500'/></mxCell>");
        }
        ImportResult large = assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> Fixtures.read("d.drawio", many + END));
        assertEquals(15_000, Nodes.allIn(large.workload()).size());
    }

    @Test
    void theTablesNameServicesOfTheCatalogue() {
        Lookup table = Lookup.read(DrawioImport.class, "stencils.tsv");
        table.rows().forEach((name, row) -> assertTrue(ServiceCatalog.byId(row[1]).isPresent(), name + " " + row[1]));
        assertTrue(table.rows().size() >= 150);
    }

    private static String shape(String id, String label, String style, int x, int y) {
        return shape(id, label.replace("&", "&amp;amp;"), style, x, y, 60, 60);
    }

    private static String shape(String id, String label, String style, int x, int y, int width, int height) {
        return "<mxCell id='" + id + "' value='" + label + "' style='" + style
                + "' vertex='1' parent='1'><mxGeometry x='" + x + "' y='" + y + "' width='" + width
                + "' height='" + height + "'/></mxCell>";
    }

    private static String line(String id, String from, String to) {
        return "<mxCell id='" + id + "' edge='1' parent='1' source='" + from + "' target='" + to
                + "'><mxGeometry relative='1'/></mxCell>";
    }

    /** A page as draw.io compresses it. */
    private static ImportResult readImage(byte[] png) {
        return Importers.read("d.png", png, ImportOptions.DEFAULT);
    }

    private static String refusedImage(byte[] png) {
        return assertThrows(ImportException.class, () -> readImage(png)).getMessage();
    }

    /** An image of one chunk, whose checksums nobody looks at. */
    private static byte[] png(String type, String head, byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504E470D0A1A0AL);
        out.writeInt(head.length() + text.length);
        out.writeBytes(type + head);
        out.write(text);
        out.writeInt(0);
        return bytes.toByteArray();
    }

    private static byte[] zipped(byte[] text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private static String pack(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED, true))) {
            out.write(URLEncoder.encode(page, StandardCharsets.UTF_8).replace("+", "%20")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
