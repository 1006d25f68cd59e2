/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.List;

import org.plumbline.validation.Rule;

/** The rules on security: one line a rule. */
public final class SecurityRules {

    private static final Rule<?>[] ALL = {
        new NoControlPlaneTrail(),
        new EntryWithoutAccessLog(),
        new TrailCoversOneRegion(),
        new TrailCanBeForged(),
        new NetworkWithoutFlowLogs(),
        new DeletableAuditRecords(),
        new AuditRecordsBesideWorkload(),
        new AuditRecordsKeptTooShort(),
        new UnloggedSensitiveStore(),
        new UnauthenticatedInterface(),
        new PublicDataStore(),
        new UnencryptedAtRest(),
        new UnencryptedMessages(),
        new UnencryptedDisk(),
        new DeletableDataStore(),
        new AdministratorPermissions(),
        new ServiceWidePermissions(),
        new RoleTrustsAnyone(),
        new TrustWithoutExternalId(),
        new LongLivedAccessKeys(),
        new ResourceOpenToEveryone(),
        new AllExceptPermissions(),
        new PassesAnyRole(),
        new ActsAsAnyone(),
        new DelegatedAdminWithoutBoundary(),
        new DecryptsWithEveryKey(),
        new ReadsEverySecret(),
        new SharedWithWholeAccount(),
        new ServiceActsForAnyone(),
        new SharedRole(),
        new NoIncidentResponsePlan(),
        new IncidentResponseNotRehearsed(),
        new DataStoreInPublicSubnet(),
        new OpenAdminPorts(),
        new OpenDatabasePorts(),
        new EveryPortOpen(),
        new PublicEntryWithoutFirewall(),
        new PublicInstance(),
        new UnsupportedSoftware(),
        new PlainTextSecrets(),
        new SecretWithoutRotation(),
        new SecretInPlainParameter(),
        new SlowRotation(),
        new UnencryptedFlow(),
        new EntryAcceptsPlainText(),
        new PrivilegedCompute(),
        new MetadataWithoutToken(),
        new PasswordUser(),
        new PowerfulUserWithoutSecondFactor(),
        new PermissionsOnUser(),
        new RootUserUnprotected(),
        new SharedAccount(),
        new AccountWithoutGuardrails(),
        new NoThreatDetection(),
        new ConfigurationNotRecorded(),
        new ProvidersKeyForPersonalData(),
        new KeyUserManagesKey(),
        new CertificateRenewedByHand(),
    };

    private SecurityRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
