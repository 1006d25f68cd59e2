/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class IconsTest {

    private static final String COLOUR = "#2456c5";
    private static final List<String> BOUNDARIES =
            List.of("Account", "Region", "AvailabilityZone", "Network", "Subnet", "Group");

    private static final List<List<String>> TOGETHER = List.of(
            List.of("aws.kinesis", "aws.firehose", "aws.flink", "aws.iotcore", "aws.iotrule"),
            List.of("aws.sqs", "aws.sns", "aws.eventbridge", "aws.eventbridge.scheduler", "aws.stepfunctions"),
            List.of("aws.codecommit", "aws.codebuild", "aws.codedeploy", "aws.codepipeline", "aws.cloudformation"),
            List.of("aws.guardduty", "aws.inspector", "aws.macie", "aws.securityhub", "aws.detective", "aws.config",
                    "aws.waf", "aws.shield"),
            List.of("aws.glue", "aws.glue.catalog", "aws.athena", "aws.lakeformation", "aws.quicksight", "aws.redshift",
                    "aws.emr", "aws.opensearch"),
            List.of("aws.sagemaker", "aws.sagemaker.training", "aws.sagemaker.notebook", "aws.bedrock",
                    "aws.rekognition", "aws.textract", "aws.comprehend", "aws.transcribe", "aws.polly"),
            List.of("aws.ecs", "aws.eks", "aws.ecr", "aws.eks.nodegroup", "aws.appmesh"),
            List.of("aws.rds", "aws.dynamodb", "aws.elasticache", "aws.rds.proxy", "aws.documentdb"),
            List.of("aws.internetgateway", "aws.natgateway", "aws.vpcendpoint", "aws.eip", "aws.alb", "aws.route53",
                    "aws.cloudfront", "aws.apigateway", "aws.transitgateway", "aws.vpn", "aws.directconnect"),
            List.of("aws.cloudwatch", "aws.cloudwatch.logs", "aws.cloudwatch.alarm", "aws.cloudwatch.dashboard",
                    "aws.cloudwatch.synthetics", "aws.xray", "aws.cloudtrail", "aws.config"),
            List.of("aws.kms", "aws.secretsmanager", "aws.parameterstore", "aws.acm"));

    @Test
    void everyFileIsAnSvgOnTheSameGridDrawnAsTheOthers() throws Exception {
        for (Path file : files()) {
            String text = Files.readString(file);
            Icon icon = Icons.named(name(file));
            assertTrue(text.length() < 620, file + " is too long to be a glyph");
            assertEquals("0 0 24 24", parse(text).getAttribute("viewBox"));
            assertEquals(text.strip(), icon.svg("currentColor").replace(" width=\"24\" height=\"24\"", ""));
        }
    }

    @Test
    void everyGlyphIsDistinct() throws Exception {
        Map<String, String> seen = new HashMap<>();
        for (Path file : files()) {
            String other = seen.put(Icons.named(name(file)).markup(), name(file));
            assertEquals(null, other, name(file));
        }
    }

    @Test
    void aStandaloneIconIsWellFormedAndNamesItsColour() throws Exception {
        for (Path file : files()) {
            String svg = Icons.named(name(file)).svg(COLOUR);
            assertEquals("svg", parse(svg).getTagName());
            assertTrue(svg.contains(COLOUR), svg);
            assertFalse(svg.contains("currentColor"), svg);
        }
    }

    @Test
    void aGroupIsPaintedAndASymbolTakesTheColourOfItsPlace() throws Exception {
        Icon icon = Icons.named("bucket");
        assertEquals("g", parse(icon.group(COLOUR)).getTagName());
        assertFalse(icon.group(COLOUR).contains("currentColor"));
        Element symbol = parse(icon.symbol("icon-bucket"));
        assertEquals("icon-bucket", symbol.getAttribute("id"));
        assertEquals("currentColor", symbol.getAttribute("stroke"));
    }

    @Test
    void everyCategoryPillarBoundaryAndRiskHasItsOwn() {
        for (ServiceCategory category : ServiceCategory.values()) {
            assertTrue(Icons.exists(category.icon().name()), category.title());
        }
        for (Pillar pillar : Pillar.values()) {
            assertTrue(Icons.exists(pillar.icon().name()), pillar.title());
        }
        for (String boundary : BOUNDARIES) {
            assertTrue(Icons.exists(Icons.boundary(boundary).name()), boundary);
        }
        assertEquals(BOUNDARIES.size(), BOUNDARIES.stream().map(Icons::boundary).distinct().count());
        for (Risk risk : Risk.values()) {
            assertTrue(Icons.exists(risk.icon().name()), risk.label());
        }
        assertTrue(Icons.exists(Icons.question().name()));
        assertNotEquals(Icons.subnet(true), Icons.subnet(false));
        assertTrue(Icons.exists(Icons.subnet(true).name()) && Icons.exists(Icons.subnet(false).name()));
    }

    @Test
    void servicesThatAreDrawnSideBySideDiffer() {
        for (List<String> together : TOGETHER) {
            Map<String, String> seen = new HashMap<>();
            for (String id : together) {
                String other = seen.put(ServiceCatalog.byId(id).orElseThrow().iconName(), id);
                assertEquals(null, other, "has the glyph of " + id);
            }
        }
    }

    @Test
    void aGlyphStandsForFewServicesOfACategory() {
        for (ServiceCategory category : ServiceCategory.values()) {
            Map<String, Integer> count = new HashMap<>();
            ServiceCatalog.ofCategory(category).forEach(each -> count.merge(each.iconName(), 1, Integer::sum));
            count.forEach((icon, services) ->
                    assertTrue(services <= 5, icon + " stands for " + services + " of " + category.title()));
        }
    }

    @Test
    void anUnknownNameGivesTheGenericGlyph() {
        assertFalse(Icons.exists("teleport"));
        assertEquals(Icons.named(Icons.GENERIC).markup(), Icons.named("teleport").markup());
        assertEquals(Icons.boundary("Group"), Icons.boundary("Continent"));
    }

    private static List<Path> files() throws Exception {
        try (Stream<Path> found = Files.list(folder())) {
            List<Path> files = found.sorted().toList();
            assertTrue(files.size() >= 60, "glyphs: " + files.size());
            return files;
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Icons.class.getResource("icons/" + Icons.GENERIC + ".svg").toURI()).getParent();
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".svg", "");
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml))).getDocumentElement();
    }
}
