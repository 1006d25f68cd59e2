/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks.compare;

import static org.plumbline.model.PlumblinePackage.Literals.ALARM__NOTIFIES;
import static org.plumbline.model.PlumblinePackage.Literals.ALARM__WATCHES;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ENCRYPTED_AT_REST;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__LOGGING;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PLAIN_TEXT_SECRETS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__PRINCIPAL;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SECURITY_GROUPS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__TAGGED;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DELETION_PROTECTION;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__HEALTH_CHECK;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__ENCRYPTED;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_STORE__BACKUP;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK_ENTRY__WEB_FIREWALL;
import static org.plumbline.model.PlumblinePackage.Literals.NETWORK__FLOW_LOGS;
import static org.plumbline.model.PlumblinePackage.Literals.POLICY__STATEMENTS;
import static org.plumbline.model.PlumblinePackage.Literals.PRINCIPAL__POLICIES;
import static org.plumbline.model.PlumblinePackage.Literals.SECURITY_GROUP__RULES;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.catalog.Pillar;
import org.plumbline.model.Alarm;
import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Effect;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;
import org.plumbline.model.Messaging;
import org.plumbline.model.MessagingKind;
import org.plumbline.model.Network;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.Node;
import org.plumbline.model.Policy;
import org.plumbline.model.Principal;
import org.plumbline.model.Region;
import org.plumbline.model.SecurityGroup;
import org.plumbline.model.Statement;
import org.plumbline.model.Subnet;
import org.plumbline.model.TrafficRule;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.RuleInfo;
import org.plumbline.validation.RuleSet;

/** The constraints of the comparison as rules of Plumbline, which ask where the design does not say. */
final class ComparedRules {

    private static final String WHY = "It is compared.";

    private final List<Rule<?>> rules = new ArrayList<>();

    private ComparedRules() {
        stores();
        computes();
        components();
        flows();
        others();
    }

    static RuleSet all() {
        return RuleSet.of(new ComparedRules().rules);
    }

    private void stores() {
        fact(DataStore.class, DATA_STORE__BACKUP, Fact.NO, "No backup: ");
        add(DataStore.class, (s, c) -> s.getDataClass() == DataClass.PUBLIC ? Outcome.satisfied()
                : decide(s, COMPONENT__ENCRYPTED_AT_REST, Fact.NO, "Not encrypted at rest: "));
        add(DataStore.class, (s, c) -> s.getBackup() != Fact.YES ? Outcome.notApplicable()
                : forbid(s.isSetBackupRetentionDays() && s.getBackupRetentionDays() > 0
                        && s.getBackupRetentionDays() < 7, s, "Backups kept for less than a week: "));
        add(DataStore.class, (s, c) -> s.getKind() != DataStoreKind.RELATIONAL ? Outcome.notApplicable()
                : decide(s, COMPONENT__DELETION_PROTECTION, Fact.NO, "Can be deleted by mistake: "));
        add(DataStore.class, (s, c) -> forbid(c.enclosing(s, Subnet.class)
                .filter(subnet -> subnet.getPublicAccess() == Fact.YES).isPresent(), s, "In a public subnet: "));
    }

    private void computes() {
        add(Compute.class, (s, c) -> s.getKind() == ComputeKind.FUNCTION ? Outcome.notApplicable()
                : decide(s, COMPONENT__HEALTH_CHECK, Fact.NO, "No health check: "));
        fact(Compute.class, COMPONENT__PLAIN_TEXT_SECRETS, Fact.YES, "Secrets in plain text: ");
        add(Compute.class, (s, c) -> s.getKind() != ComputeKind.INSTANCE ? Outcome.notApplicable()
                : forbid(s.isSetReplicas() && s.getReplicas() == 1, s, "One copy only: "));
        add(Compute.class, (s, c) -> forbid(s.isSetUtilizationPercent() && s.getUtilizationPercent() > 0
                && s.getUtilizationPercent() < 10, s, "Hardly used: "));
        add(Compute.class, (s, c) -> forbid(c.outgoing(s).stream()
                .filter(f -> f.getInteraction() == Interaction.REQUEST).count() > 4, s, "Waits for many others: "));
        add(Compute.class, ComputedPrivileges::check);
        add(Compute.class, (s, c) -> forbid(
                c.targets(s, COMPONENT__SECURITY_GROUPS, SecurityGroup.class).stream()
                        .anyMatch(g -> c.targets(g, SECURITY_GROUP__RULES, TrafficRule.class).stream()
                                .anyMatch(r -> "0.0.0.0/0".equals(r.getCidr()))), s, "Open to every address: "));
    }

    private void components() {
        fact(Component.class, COMPONENT__TAGGED, Fact.NO, "No tags: ");
        fact(Component.class, COMPONENT__LOGGING, Fact.NO, "No logs: ");
        add(Component.class, (s, c) -> forbid(c.incoming(s).size() > 200, s, "Much depends on it: "));
        add(NetworkEntry.class, (s, c) -> forbid(c.referrers(s, ALARM__WATCHES, Alarm.class).isEmpty(), s,
                "No alarm: "));
        add(NetworkEntry.class, (s, c) -> s.getInternetFacing() != Fact.YES ? Outcome.notApplicable()
                : decide(s, NETWORK_ENTRY__WEB_FIREWALL, Fact.NO, "No firewall: "));
        add(Messaging.class, (s, c) -> s.getKind() != MessagingKind.QUEUE ? Outcome.notApplicable()
                : forbid(c.outgoing(s).isEmpty(), s, "Nobody reads it: "));
    }

    private void flows() {
        add(DataFlow.class, (s, c) -> s.getDataClass() == DataClass.PUBLIC ? Outcome.satisfied()
                : decide(s, DATA_FLOW__ENCRYPTED, Fact.NO, "Not encrypted on the way: "));
        add(DataFlow.class, (s, c) -> forbid(s.getDataClass() != DataClass.PUBLIC
                && s.getAuthentication() == Authentication.NONE, s, "Anybody may call: "));
        add(DataFlow.class, (s, c) -> forbid(s.isSetRetries() && s.getRetries() > 0 && s.getBackoff() == Fact.NO, s,
                "Retries at once: "));
        add(DataFlow.class, (s, c) -> region(c.source(s), c) == region(c.target(s), c) ? Outcome.notApplicable()
                : decide(s, DATA_FLOW__ENCRYPTED, Fact.NO, "Leaves its Region in the open: "));
    }

    private void others() {
        fact(Alarm.class, ALARM__NOTIFIES, Fact.NO, "Tells nobody: ");
        fact(Network.class, NETWORK__FLOW_LOGS, Fact.NO, "No flow logs: ");
        add(Statement.class, (s, c) -> forbid(s.getEffect() == Effect.ALLOW && s.getActions().contains("*")
                && s.getResources().contains("*"), s, "Allows everything on everything: "));
    }

    private static Region region(Optional<Node> node, Context context) {
        return node.flatMap(n -> context.enclosing(n, Region.class)).orElse(null);
    }

    private <T extends Element> void fact(Class<T> type, EAttribute fact, Fact bad, String message) {
        add(type, (s, c) -> decide(s, fact, bad, message));
    }

    /** Violated when the fact is the bad one, open when it is unknown. */
    private static Outcome decide(Element subject, EAttribute fact, Fact bad, String message) {
        Fact value = (Fact) subject.eGet(fact);
        return value == Fact.UNKNOWN ? Outcome.unknown("Is it so?", subject, fact)
                : forbid(value == bad, subject, message);
    }

    private static Outcome forbid(boolean bad, Element subject, String message) {
        return bad ? Outcome.violated(message + subject.getId(), WHY) : Outcome.satisfied();
    }

    private <T extends Element> void add(Class<T> type, BiFunction<T, Context, Outcome> check) {
        rules.add(new Compared<>(type, rules.size() + 1, check));
    }

    private static final class ComputedPrivileges {
        static Outcome check(Compute subject, Context context) {
            Optional<Principal> principal = context.target(subject, COMPONENT__PRINCIPAL, Principal.class);
            if (principal.isEmpty()) {
                return Outcome.notApplicable();
            }
            for (Policy policy : context.targets(principal.get(), PRINCIPAL__POLICIES, Policy.class)) {
                for (Statement statement : context.targets(policy, POLICY__STATEMENTS, Statement.class)) {
                    if (statement.getActions().contains("*")) {
                        return forbid(true, subject, "May do everything: ");
                    }
                }
            }
            return Outcome.satisfied();
        }
    }

    private static final class Compared<T extends Element> extends Rule<T> {
        private final BiFunction<T, Context, Outcome> check;

        Compared(Class<T> type, int number, BiFunction<T, Context, Outcome> check) {
            super(type, RuleInfo.rule("COMPARED-%03d".formatted(number), "Compared").pillar(Pillar.RELIABILITY).high()
                    .effort(Effort.LOW).explanation("").impact("").remediation(""));
            this.check = check;
        }

        @Override
        public Outcome check(T subject, Context context) {
            return check.apply(subject, context);
        }
    }
}
