/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.cloudformation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.importer.Fixtures;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ModelText;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;

class PlainSecretsTest {

    private static Fact plain(ImportResult result) {
        return ((Component) result.workload().getNodes().get(0)).getPlainTextSecrets();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MasterUserPassword: swordfish",
        "Config: {api_key: swordfish}",
        "Pairs: [{Name: DB_PASSWORD, Value: swordfish}]",
        "Url: 'postgres://admin:swordfish@db.example.com/x'",
        "Nested: [[{Deep: {authToken: swordfish}}]]",
        "Password: !Ref Default"})
    void aCredentialIsReportedAndNeverCopied(String property) {
        ImportResult result = Fixtures.read("t.yaml", """
                Parameters: {Default: {Type: String, Default: swordfish}}
                Resources: {Thing: {Type: 'AWS::Some::Thing', Properties: {%s}}}
                """.formatted(property));
        assertEquals(Fact.YES, plain(result));
        assertFalse(ModelText.of(result).contains("swordfish"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "MasterUserPassword: !Ref Hidden",
        "MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}'",
        "PasswordResetRequired: true",
        "Token: !Ref 'AWS::NoValue'",
        "SecretArn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x'",
        "Url: 'https://example.com/x'"})
    void whatOnlyLooksLikeACredentialIsNotReported(String property) {
        assertEquals(Fact.UNKNOWN, plain(Fixtures.read("t.yaml", """
                Parameters: {Hidden: {Type: String, NoEcho: true}}
                Resources: {Thing: {Type: 'AWS::Some::Thing', Properties: {%s}}}
                """.formatted(property))));
    }

    @Test
    void theDefaultOfAProtectedParameterIsReportedWhereItIsUsedAndWhereItStands() {
        ImportResult result = Fixtures.read("t.yaml", """
                Parameters:
                  Hidden: {Type: String, NoEcho: true, Default: swordfish}
                Resources:
                  Thing: {Type: 'AWS::Some::Thing', Properties: {Line: !Sub 'login ${Hidden}'}}
                """);
        assertEquals(Fact.YES, plain(result));
        assertTrue(result.notes().stream().anyMatch(note -> note.line() == 2 && note.text().contains("plain text")));
    }

    @Test
    void theNameOfAUserIsNoCredential() {
        ImportResult result = Fixtures.read("t.yaml", """
                Parameters: {DBUsername: {Type: String, NoEcho: true, Default: postgres}}
                Resources: {Thing: {Type: 'AWS::Some::Thing', Properties: {Owner: !Ref DBUsername}}}
                """);
        assertEquals(Fact.UNKNOWN, plain(result));
        assertTrue(result.notes().stream().noneMatch(note -> note.text().contains("plain text")));
        assertFalse(ModelText.of(result).contains("postgres"));
    }

    @Test
    void theDefaultOfAProtectedParameterStaysOutOfLongerTexts() {
        ImportResult result = Fixtures.read("t.yaml", """
                Parameters:
                  Hidden: {Type: String, NoEcho: true, Default: swordfish}
                  DbPassword: {Type: String, Default: swordfish}
                Resources:
                  Thing:
                    Type: AWS::Some::Thing
                    Properties: {Line: !Sub 'login ${Hidden} ${DbPassword}', Other: 'say swordfish'}
                """);
        assertFalse(ModelText.of(result).contains("swordfish"));
    }
}
