/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.review.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.catalog.Risk;
import org.plumbline.model.DataStore;
import org.plumbline.model.Decision;
import org.plumbline.model.DecisionKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.review.ImprovementPlan;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleSet;

class RuleConfigTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @TempDir
    private Path folder;
    private Path model;
    private final ModelBuilder builder = ModelBuilder.workload("Shop");

    @BeforeEach
    void aRepository() throws IOException {
        Files.createDirectories(folder.resolve("repository/.git"));
        model = Files.createDirectories(folder.resolve("repository/shops/web")).resolve("shop.plumb");
        builder.add(DataStore.class, "Orders", s -> s.setBackupRetentionDays(10));
    }

    private void team(String text) throws IOException {
        Files.writeString(folder.resolve("repository/plumbline-rules.yaml"), "version: 1\n" + text);
    }

    private void workload(String text) throws IOException {
        Files.writeString(model.resolveSibling("shop.rules.yaml"), "version: 1\n" + text);
    }

    private RuleConfig read() throws RulesFileException {
        return RuleConfig.read(RulesFiles.of(model), Samples.RULES, Samples.PACKS);
    }

    private List<String> ids() throws RulesFileException {
        return read().rules().rules().stream().map(Rule::id).toList();
    }

    private List<String> findings() throws RulesFileException {
        return Engine.review(read().rules(), builder.workload()).findings().stream().map(Finding::id).toList();
    }

    private ImprovementPlan plan() throws RulesFileException {
        RuleConfig config = read();
        return ImprovementPlan.of(Engine.review(config.rules(), builder.workload()), config.suppressions(), TODAY);
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    @Test
    void withoutFilesTheRulesAreAsTheyCome() throws Exception {
        assertEquals(RuleConfig.none(Samples.RULES), read());
    }

    @Test
    void thePacksOfTheWorkloadComeBeforeThoseOfTheTeamAndRulesInNoPackStay() throws Exception {
        team("packs: [security]");
        assertEquals(List.of("SEC-DATA-001", "TEAM-001"), ids());
        workload("packs: [reliability]");
        assertEquals(List.of("REL-BACKUP-001", "REL-BACKUP-002", "TEAM-001"), ids());
    }

    @Test
    void aRuleThatIsNamedComesBeforeAWildcardWhereverItStands() throws Exception {
        team("rules:\n  REL-BACKUP-001: {enabled: true}\n  REL-*: {enabled: false}");
        assertEquals(List.of("REL-BACKUP-001", "SEC-DATA-001", "TEAM-001"), ids());
        workload("rules:\n  REL-*: {enabled: true}");
        assertEquals(4, ids().size());
    }

    @Test
    void aRuleCanBeTurnedOnWhosePackIsOff() throws Exception {
        team("packs: [security]\nrules:\n  REL-BACKUP-002: {enabled: true}");
        assertEquals(List.of("REL-BACKUP-002", "SEC-DATA-001", "TEAM-001"), ids());
    }

    @Test
    void ratingsAndFiguresOfBothFilesAreTakenTogether() throws Exception {
        team("rules:\n  '*': {parameters: {leastDays: 30}}\n  SEC-DATA-001: {risk: high}");
        workload("rules:\n  REL-*: {parameters: {leastDays: 10}}\n  TEAM-001: {enabled: false}");
        RuleSet rules = read().rules();
        assertEquals(List.of("SEC-DATA-001@orders"), findings());
        assertEquals(Risk.HIGH, rules.risk(rules.byId("SEC-DATA-001").orElseThrow()));
        assertEquals(Risk.HIGH, plan().items().get(0).risk());
        assertEquals(1, plan().summary().total().high());
        assertEquals(30, rules.value(rules.byId("SEC-DATA-001").orElseThrow(), SampleRule.LEAST));
    }

    @Test
    void anAcceptedRiskIsDecidedWithReasonAndOwnerUntilItExpires() throws Exception {
        workload("""
                rules:
                  '*': {enabled: false}
                  REL-*: {enabled: true, parameters: {leastDays: 30}}
                suppress:
                  - finding: REL-BACKUP-001@orders
                    reason: The source can be read again
                    owner: Kim
                    expires: 2026-05-20
                  - rule: REL-BACKUP-002
                    element: or*
                    reason: Until the move
                    owner: Ada
                    expires: 2026-05-19
                """);
        ImprovementPlan plan = plan();
        assertEquals(List.of("REL-BACKUP-002@orders"), ids(plan.findings()));
        assertEquals("REL-BACKUP-001@orders", plan.decided().get(0).finding().id());
        Decision decision = plan.decided().get(0).decision();
        assertEquals(List.of(DecisionKind.ACCEPT, "The source can be read again", "Kim", "2026-05-20"), List.of(
                decision.getKind(), decision.getReason(), decision.getOwner(), decision.getExpiresOn()));
        assertEquals("Ada", plan.expired().get(0).decision().getOwner());
        assertEquals(List.of(), plan.orphans());
    }

    @Test
    void whatTheModelSaysComesFirstAndWhatHasRunOutDoesNotCount() throws Exception {
        workload("rules:\n  '*': {parameters: {leastDays: 30}}\nsuppress:\n"
                + "  - {rule: '*', element: orders, reason: r, owner: Kim}");
        decide("REL-BACKUP-001@orders", "Ada", null);
        decide("REL-BACKUP-002@orders", "Ada", "2026-01-01");
        assertEquals(List.of("Ada", "Kim", "Kim", "Kim"), plan().decided().stream()
                .map(each -> each.decision().getOwner()).toList());
    }

    private void decide(String finding, String owner, String expires) {
        if (builder.workload().getReview() == null) {
            builder.workload().setReview(PlumblineFactory.eINSTANCE.createReview());
        }
        Decision decision = PlumblineFactory.eINSTANCE.createDecision();
        decision.setFinding(finding);
        decision.setOwner(owner);
        decision.setExpiresOn(expires);
        builder.workload().getReview().getDecisions().add(decision);
    }

    @Test
    void whatTheWorkloadAcceptsAndIsGoneIsAnOrphanAndWhatTheTeamAcceptsIsNot() throws Exception {
        team("suppress:\n  - {rule: SEC-*, element: legacy*, reason: r, owner: Kim}");
        workload("suppress:\n  - {rule: REL-*, element: gone, reason: r, owner: Kim}");
        assertEquals(List.of("REL-*@gone"), plan().orphans().stream().map(Decision::getFinding).toList());
    }

    @Test
    void theNearestTeamFileWithinTheRepositoryHolds() throws Exception {
        Files.writeString(folder.resolve("plumbline-rules.yaml"), "outside the repository");
        assertEquals(Optional.empty(), RulesFiles.of(model).ofTeam());
        team("packs: [security]");
        Files.writeString(folder.resolve("repository/shops/plumbline-rules.yaml"), "version: 1");
        assertEquals(folder.resolve("repository/shops/plumbline-rules.yaml"),
                RulesFiles.of(model).ofTeam().orElseThrow());
        assertEquals(4, ids().size());
    }

    @Test
    void withoutARepositoryOnlyTheOwnFolderCounts() throws Exception {
        Path alone = Files.createDirectories(folder.resolve("a/b")).resolve("shop.plumb");
        Files.writeString(folder.resolve("a/plumbline-rules.yaml"), "version: 1");
        assertEquals(Optional.empty(), RulesFiles.of(alone).ofTeam());
        Files.writeString(alone.resolveSibling("plumbline-rules.yaml"), "version: 1");
        assertTrue(RulesFiles.of(alone).ofTeam().isPresent());
    }
}
