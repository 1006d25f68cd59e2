/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks.compare;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
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
import org.plumbline.model.Region;
import org.plumbline.model.Statement;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;

/**
 * The constraints of the comparison as EMF's Diagnostician runs them: one method a constraint, which follows references
 * directly. None of EMF's own constraints is checked.
 */
final class JavaChecks implements EValidator {

    private static final String WATCHED = "watched";

    @Override
    public boolean validate(EObject object, DiagnosticChain chain, Map<Object, Object> context) {
        return validate(object.eClass(), object, chain, context);
    }

    @Override
    public boolean validate(EDataType type, Object value, DiagnosticChain chain, Map<Object, Object> context) {
        return true;
    }

    @Override
    public boolean validate(EClass type, EObject object, DiagnosticChain chain, Map<Object, Object> context) {
        boolean valid = !(object instanceof Component component) || validateComponent(component, chain);
        return valid & switch (object) {
            case DataStore store -> validateStore(store, chain);
            case Compute compute -> validateCompute(compute, chain);
            case NetworkEntry entry -> validateWatched(entry, chain, context) & validateFirewalled(entry, chain);
            case Messaging messaging -> validateConsumed(messaging, chain);
            case DataFlow flow -> validateFlow(flow, chain);
            case Alarm alarm -> forbid(alarm.getNotifies() == Fact.NO, alarm, "Tells nobody: ", chain);
            case Network network -> forbid(network.getFlowLogs() == Fact.NO, network, "No flow logs: ", chain);
            case Statement statement -> validateNotEverything(statement, chain);
            default -> true;
        };
    }

    private boolean validateComponent(Component component, DiagnosticChain chain) {
        return forbid(component.getTagged() == Fact.NO, component, "No tags: ", chain)
                & forbid(component.getLogging() == Fact.NO, component, "No logs: ", chain)
                & forbid(component.getIncoming().size() > 200, component, "Much depends on it: ", chain);
    }

    private boolean validateStore(DataStore store, DiagnosticChain chain) {
        return forbid(store.getBackup() == Fact.NO, store, "No backup: ", chain)
                & forbid(store.getDataClass() != DataClass.PUBLIC && store.getEncryptedAtRest() == Fact.NO, store,
                        "Not encrypted at rest: ", chain)
                & forbid(store.getBackup() == Fact.YES && store.getBackupRetentionDays() > 0
                        && store.getBackupRetentionDays() < 7, store, "Backups kept for less than a week: ", chain)
                & forbid(store.getKind() == DataStoreKind.RELATIONAL && store.getDeletionProtection() == Fact.NO, store,
                        "Can be deleted by mistake: ", chain)
                & validateInPrivateSubnet(store, chain);
    }

    private boolean validateInPrivateSubnet(DataStore store, DiagnosticChain chain) {
        return forbid(Nodes.enclosing(store, Subnet.class).filter(s -> s.getPublicAccess() == Fact.YES).isPresent(),
                store, "In a public subnet: ", chain);
    }

    private boolean validateCompute(Compute compute, DiagnosticChain chain) {
        return forbid(compute.getKind() != ComputeKind.FUNCTION && compute.getHealthCheck() == Fact.NO, compute,
                "No health check: ", chain)
                & forbid(compute.getPlainTextSecrets() == Fact.YES, compute, "Secrets in plain text: ", chain)
                & forbid(compute.getKind() == ComputeKind.INSTANCE && compute.getReplicas() == 1, compute,
                        "One copy only: ", chain)
                & forbid(compute.getUtilizationPercent() > 0 && compute.getUtilizationPercent() < 10, compute,
                        "Hardly used: ", chain)
                & validateFewCalls(compute, chain) & validateLeastPrivilege(compute, chain)
                & validateClosedGroups(compute, chain);
    }

    private boolean validateFewCalls(Compute compute, DiagnosticChain chain) {
        return forbid(compute.getOutgoing().stream().filter(f -> f.getInteraction() == Interaction.REQUEST)
                .count() > 4, compute, "Waits for many others: ", chain);
    }

    private boolean validateLeastPrivilege(Compute compute, DiagnosticChain chain) {
        return forbid(compute.getPrincipal() != null && compute.getPrincipal().getPolicies().stream()
                .anyMatch(p -> p.getStatements().stream().anyMatch(s -> s.getActions().contains("*"))), compute,
                "May do everything: ", chain);
    }

    private boolean validateClosedGroups(Compute compute, DiagnosticChain chain) {
        return forbid(compute.getSecurityGroups().stream()
                .anyMatch(g -> g.getRules().stream().anyMatch(r -> "0.0.0.0/0".equals(r.getCidr()))), compute,
                "Open to every address: ", chain);
    }

    /** What alarms watch is found once a run and kept in its context, as is the custom. */
    private boolean validateWatched(NetworkEntry entry, DiagnosticChain chain, Map<Object, Object> context) {
        Set<?> watched = (Set<?>) context.computeIfAbsent(WATCHED, key -> {
            Set<Component> all = new HashSet<>();
            Nodes.workloadOf(entry).orElseThrow().getAlarms().forEach(alarm -> all.addAll(alarm.getWatches()));
            return all;
        });
        return forbid(!watched.contains(entry), entry, "No alarm: ", chain);
    }

    private boolean validateFirewalled(NetworkEntry entry, DiagnosticChain chain) {
        return forbid(entry.getInternetFacing() == Fact.YES && entry.getWebFirewall() == Fact.NO, entry,
                "No firewall: ", chain);
    }

    private boolean validateConsumed(Messaging messaging, DiagnosticChain chain) {
        return forbid(messaging.getKind() == MessagingKind.QUEUE && messaging.getOutgoing().isEmpty(), messaging,
                "Nobody reads it: ", chain);
    }

    private boolean validateFlow(DataFlow flow, DiagnosticChain chain) {
        boolean plain = flow.getEncrypted() == Fact.NO;
        boolean secret = flow.getDataClass() != DataClass.PUBLIC;
        return forbid(secret && plain, flow, "Not encrypted on the way: ", chain)
                & forbid(secret && flow.getAuthentication() == Authentication.NONE, flow, "Anybody may call: ", chain)
                & forbid(flow.getRetries() > 0 && flow.getBackoff() == Fact.NO, flow, "Retries at once: ", chain)
                & forbid(plain && region(flow.getSource()) != region(flow.getTarget()), flow,
                        "Leaves its Region in the open: ", chain);
    }

    private boolean validateNotEverything(Statement statement, DiagnosticChain chain) {
        return forbid(statement.getEffect() == Effect.ALLOW && statement.getActions().contains("*")
                && statement.getResources().contains("*"), statement, "Allows everything on everything: ", chain);
    }

    private static Region region(Node node) {
        return Nodes.enclosing(node, Region.class).orElse(null);
    }

    private static boolean forbid(boolean bad, Element element, String message, DiagnosticChain chain) {
        if (bad) {
            chain.add(new BasicDiagnostic(Diagnostic.ERROR, "compared", 0, message + element.getId(),
                    new Object[] {element}));
        }
        return !bad;
    }
}
