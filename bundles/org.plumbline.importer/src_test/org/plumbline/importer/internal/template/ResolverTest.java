/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.ImportException;
import org.plumbline.importer.ImportOptions;
import org.plumbline.importer.internal.tree.SourceText;

class ResolverTest {

    private static final String HEAD = """
            Parameters:
              Stage: {Type: String, Default: prod, AllowedValues: [prod, test]}
              Open: {Type: String}
              Other: {Type: String}
              Size: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /size}
              Zones: {Type: 'List<AWS::EC2::AvailabilityZone::Name>'}
              Cidrs: {Type: CommaDelimitedList, Default: '10.0.0.0/24, 10.0.1.0/24'}
              Password: {Type: String, NoEcho: true, Default: hunter2}
            Mappings:
              Sizes:
                prod: {type: m5.large, disk: 10}
                test: {type: t3.micro, disk: 10}
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
              IsOpen: !Equals [!Ref Open, x]
              SameOpen: !Equals [!Ref Open, !Ref Open]
              NotProd: !Not [!Condition IsProd]
              Both: !And [!Condition IsOpen, !Condition NotProd]
              Either: !Or [!Condition IsOpen, {Condition: IsProd}]
            Resources:
              R:
                Type: Custom::Thing
                Properties:
                  V: %s
              Queue: {Type: 'AWS::SQS::Queue'}
            """;

    private static Resolved resolve(String expression) {
        return resolve(expression, ImportOptions.DEFAULT);
    }

    private static Resolved resolve(String expression, ImportOptions options) {
        Template template = TemplateReader.read(SourceText.of("t.yaml", HEAD.formatted(expression)), options,
                Surroundings.NONE);
        Resolver resolver = new Resolver(template, options, Surroundings.NONE);
        return resolver.properties(template.resources().get("R")).at("V");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "!Ref Stage|prod",
        "!Sub 'a-${Stage}-${!Literal}'|a-prod-${Literal}",
        "!Sub ['${x}-${Stage}', {x: !Ref Stage}]|prod-prod",
        "!Join ['-', [a, !Ref Stage, c]]|a-prod-c",
        "!Join ['', [only]]|only",
        "!FindInMap [Sizes, !Ref Stage, type]|m5.large",
        "!FindInMap [Sizes, !Ref Open, disk]|10",
        "!Select [1, [a, b]]|b",
        "!Select ['1', !Split [':', 'a:b']]|b",
        "!Select [1, !Ref Cidrs]|10.0.1.0/24",
        "!If [IsProd, yes-it-is, no]|yes-it-is",
        "!If [IsOpen, same, same]|same",
        "!If [SameOpen, a, b]|a",
        "!If [NotProd, a, b]|b",
        "!If [Both, a, b]|b",
        "!If [Either, a, b]|a",
        "!Select [0, !GetAZs '']|zone 1",
        "!Select [1, !GetAZs {Ref: 'AWS::Region'}]|zone 2",
        "!Select [1, !Ref Zones]|Zones 2",
        "!Base64 {'Fn::Sub': 'x${Stage}'}|xprod",
        "!Sub plain|plain"})
    void whatTheTemplateDecidesIsKnown(String expression, String value) {
        assertEquals(value, resolve(expression).text().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "!Ref Open|${Open}",
        "!Ref Size|${Size}",
        "!Ref AWS::Region|${AWS::Region}",
        "!Sub 'a-${Open}-b'|a-${Open}-b",
        "!Sub '${AWS::Region}a'|${AWS::Region}a",
        "!ImportValue vpc|${import vpc}",
        "!FindInMap [Sizes, !Ref Open, type]|${Fn::FindInMap}",
        "!If [IsOpen, a, b]|${IsOpen?}",
        "!Cidr [10.0.0.0/16, 6, 8]|${Fn::Cidr}",
        "!Nobody knows|${Fn::Nobody}",
        "!Sub '{{resolve:ssm:/size}}'|{{resolve:ssm:/size}}"})
    void whatStaysOpenIsNeverATextButCanBeShown(String expression, String display) {
        Resolved value = resolve(expression);
        assertTrue(value.isOpen());
        assertTrue(value.text().isEmpty());
        assertEquals(display, value.display());
    }

    @Test
    void optionsDecideParametersAndRegion() {
        ImportOptions options = ImportOptions.DEFAULT.withParameter("Open", "x").withRegion("eu-west-1");
        assertEquals("x in eu-west-1", resolve("!Sub '${Open} in ${AWS::Region}'", options).display());
        assertEquals("a", resolve("!If [IsOpen, a, b]", options).display());
    }

    @Test
    void referencesSurviveInsideOpenValues() {
        assertEquals("Queue", resolve("!Sub 'x ${Queue.Arn} ${Open}'").references().get(0).logicalId());
        assertEquals("Queue", resolve("!Select [3, !Split ['/', !GetAtt Queue.Arn]]").references().get(0).logicalId());
        assertEquals("Queue", resolve("!If [IsOpen, !Ref Queue, x]").references().get(0).logicalId());
        Resolved.Reference whole = assertInstanceOf(Resolved.Reference.class, resolve("!Sub '${Queue.Arn}'"));
        assertEquals("Arn", whole.attribute());
    }

    @Test
    void noValueIsAbsent() {
        assertTrue(resolve("!Ref AWS::NoValue").isAbsent());
        assertTrue(resolve("!If [NotProd, x, !Ref 'AWS::NoValue']").isAbsent());
    }

    @Test
    void aProtectedParameterNeverShowsItsValue() {
        Resolved password = resolve("!Sub 'db:${Password}'");
        assertFalse(password.display().contains("hunter2"));
        assertInstanceOf(Resolved.Secret.class, resolve("!Ref Password"));
        assertInstanceOf(Resolved.Secret.class, resolve("'{{resolve:secretsmanager:db:SecretString:password}}'"));
        assertInstanceOf(Resolved.Secret.class, resolve("!Sub '{{resolve:secretsmanager:${Queue}}}'"));
    }

    @Test
    void loopsAreWrittenOut() {
        String text = """
                Resources:
                  Fn::ForEach::Buckets:
                    - Name
                    - [Alpha, Beta]
                    - Bucket${Name}:
                        Type: AWS::S3::Bucket
                        Properties: {BucketName: !Sub 'x-${Name}', Tag: !Ref Name}
                """;
        Template template = TemplateReader.read(SourceText.of("t.yaml", text), ImportOptions.DEFAULT,
                Surroundings.NONE);
        assertEquals("[BucketAlpha, BucketBeta]", template.resources().keySet().toString());
        Resolved properties = new Resolver(template, ImportOptions.DEFAULT, Surroundings.NONE)
                .properties(template.resources().get("BucketBeta"));
        assertEquals("x-Beta", properties.at("BucketName").display());
        assertEquals("Beta", properties.at("Tag").display());
    }

    @Test
    void aCircleOfConditionsIsSpelledOut() {
        String text = """
                Conditions:
                  A: !Not [!Condition B]
                  B: !Not [!Condition A]
                Resources: {Q: {Type: 'AWS::SQS::Queue'}}
                """;
        Template template = TemplateReader.read(SourceText.of("t.yaml", text), ImportOptions.DEFAULT,
                Surroundings.NONE);
        ImportException refused = assertThrows(ImportException.class,
                () -> new Resolver(template, ImportOptions.DEFAULT, Surroundings.NONE).checkConditions());
        assertTrue(refused.getMessage().startsWith("t.yaml:2: the conditions form a circle: A → B → A."));
    }

    @Test
    void anyNestingOfFunctionsResolvesWithoutAnError() {
        String[] leaves = {"!Ref Stage", "!Ref Open", "!Ref Zones", "!Ref Cidrs", "!Ref Queue", "''", "5", "[]", "{}",
            "!GetAtt Queue.Arn", "!Ref AWS::NoValue", "!GetAZs ''"};
        String[] functions = {"Sub", "Join", "Select", "Split", "If", "FindInMap", "GetAtt", "Ref", "Base64", "Equals",
            "And", "Not", "Length", "ImportValue", "Cidr", "Transform", "GetAZs", "Condition"};
        for (int seed = 0; seed < 500; seed++) {
            String expression = expression(new Random(seed), leaves, functions, 4);
            Resolved first = resolve(expression);
            assertEquals(first.display(), resolve(expression).display(), expression);
        }
    }

    private static String expression(Random random, String[] leaves, String[] functions, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return leaves[random.nextInt(leaves.length)].replaceFirst("^!(\\w+) (.*)$",
                    "{'" + "Fn::" + "$1': '$2'}").replace("Fn::Ref", "Ref").replace("''''", "''");
        }
        StringBuilder arguments = new StringBuilder("[");
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            arguments.append(i == 0 ? "" : ", ").append(expression(random, leaves, functions, depth - 1));
        }
        return "{'Fn::" + functions[random.nextInt(functions.length)] + "': " + arguments + "]}";
    }
}
