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
        new UnauthenticatedCall(),
        new DataStoreAsksForNoIdentity(),
        new PublicDataStore(),
        new UnencryptedAtRest(),
        new UnencryptedMessages(),
        new UnencryptedDisk(),
        new DeletableDataStore(),
        new UnderclassifiedStore(),
        new NoDataClassification(),
        new PersonalDataKeptForEver(),
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
        new NoAccessReviews(),
        new NoEmergencyAccess(),
        new NoIncidentResponsePlan(),
        new IncidentResponseNotRehearsed(),
        new NoIncidentContacts(),
        new NoForensics(),
        new DataStoreInPublicSubnet(),
        new OpenAdminPorts(),
        new OpenDatabasePorts(),
        new EveryPortOpen(),
        new PublicEntryWithoutFirewall(),
        new PublicInstance(),
        new UnrestrictedOutbound(),
        new DataStoreOpenToNetwork(),
        new CloudServicesOverInternet(),
        new FirewallBypassed(),
        new UnsupportedSoftware(),
        new NoPatching(),
        new PlainTextSecrets(),
        new SecretWithoutRotation(),
        new SecretInPlainParameter(),
        new SlowRotation(),
        new UnencryptedFlow(),
        new EntryAcceptsPlainText(),
        new OutdatedTls(),
        new StoreAcceptsPlainText(),
        new UnencryptedLine(),
        new PrivilegedCompute(),
        new MetadataWithoutToken(),
        new SharedLoginKey(),
        new UnhardenedImage(),
        new PasswordUser(),
        new PowerfulUserWithoutSecondFactor(),
        new PermissionsOnUser(),
        new NoCentralIdentity(),
        new NoSecondFactor(),
        new SignInWithoutSecondFactor(),
        new RootUserUnprotected(),
        new SharedAccount(),
        new AccountWithoutGuardrails(),
        new NoThreatDetection(),
        new ConfigurationNotRecorded(),
        new ThreatFindingsUnseen(),
        new ProvidersKeyForPersonalData(),
        new KeyUserManagesKey(),
        new CertificateRenewedByHand(),
        new PipelineWithoutSecurityScan(),
        new UnsignedArtifacts(),
        new AdministratorPipeline(),
        new NoThreatModel(),
        new NoPenetrationTests(),
        new NoControlObjectives(),
            new ContainerRunsAsRoot(),
            new ContainerCanBeChanged(),
            new ServerWithoutRole(),
            new OutsideOwnNetwork(),
            new SubnetGivesPublicAddresses(),
            new PublicSubnetWithoutEntry(),
    };

    private SecurityRules() {
    }

    public static List<Rule<?>> all() {
        return List.of(ALL);
    }
}
