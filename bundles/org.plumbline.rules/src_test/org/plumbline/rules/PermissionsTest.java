/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Statement;
import org.plumbline.rules.internal.Permissions;

/** How actions and resources of policies are read. */
class PermissionsTest {

    @ParameterizedTest
    @CsvSource({"*,iam:PassRole", "iam:*,iam:PassRole", "IAM:passrole,iam:PassRole", "iam:Pass*,iam:PassRole",
        "*:*,iam:PassRole", "iam:*Role,iam:PassRole", "iam:Pass?ole,iam:PassRole", "i*m:*s*R*e,iam:PassRole",
        "iam:PassRole**,iam:PassRole"})
    void coversTheAction(String pattern, String action) {
        assertTrue(Permissions.covers(pattern, action));
    }

    @ParameterizedTest
    @CsvSource({"iam:Get*,iam:PassRole", "s3:*,iam:PassRole", "iam:PassRole?,iam:PassRole", "iam:Pass,iam:PassRole",
        "iam:*Role*s,iam:PassRole", "'',iam:PassRole"})
    void doesNotCoverTheAction(String pattern, String action) {
        assertFalse(Permissions.covers(pattern, action));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "arn:aws:iam::111122223333:role/*", "arn:aws:iam::*:*"})
    void reachesEveryRole(String resource) {
        assertTrue(Permissions.onEvery(on(resource), List.of("role")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arn:aws:iam::111122223333:role/web", "arn:aws:iam::111122223333:role/web/*",
        "arn:aws:iam::111122223333:user/*"})
    void reachesSomeRoles(String resource) {
        assertFalse(Permissions.onEvery(on(resource), List.of("role")));
    }

    private static Statement on(String resource) {
        Statement statement = PlumblineFactory.eINSTANCE.createStatement();
        statement.getResources().add(resource);
        return statement;
    }
}
