/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__ENCRYPTED;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__PROTOCOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.Boundary;
import org.plumbline.model.Client;
import org.plumbline.model.DataFlow;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Node;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;

/** Traffic on its way. */
public final class Transit {

    private static final Set<String> CLEAR = Set.of("http", "ftp", "telnet", "ldap", "ws", "smtp", "mqtt");
    private static final Set<String> SECURED = Set.of("https", "tls", "ssl", "ftps", "sftp", "ssh", "ldaps", "wss",
            "smtps", "mqtts");

    private Transit() {
    }

    /** Whether the flow is encrypted: as it says, else as its protocol implies. */
    public static Fact encrypted(DataFlow flow) {
        if (flow.getEncrypted() != Fact.UNKNOWN || flow.getProtocol() == null) {
            return flow.getEncrypted();
        }
        String protocol = flow.getProtocol().toLowerCase(Locale.ROOT);
        if (SECURED.contains(protocol)) {
            return Fact.YES;
        }
        return CLEAR.contains(protocol) ? Fact.NO : Fact.UNKNOWN;
    }

    public static Fix encrypt(DataFlow flow, Context context) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.set(flow, DATA_FLOW__ENCRYPTED, Fact.YES));
        if (flow.getProtocol() != null && flow.getProtocol().equalsIgnoreCase("http")) {
            changes.add(Change.set(flow, DATA_FLOW__PROTOCOL, "HTTPS"));
        }
        return new Fix("Encrypt " + Names.of(flow, context), "Callers that know only plain text have to be changed "
                + "first.", changes);
    }

    /** Whether one end of the flow is outside the workload. */
    public static boolean crossesInternet(DataFlow flow, Context context) {
        return isOutside(context.source(flow)) || isOutside(context.target(flow));
    }

    /** The nearest boundary around the node that others cannot simply listen into, such as a subnet or an account. */
    public static Optional<Boundary> guardedBy(Node node, Context context) {
        Optional<Boundary> around = context.enclosing(node, Boundary.class);
        while (around.isPresent() && around.get() instanceof Group group && group.getKind() != GroupKind.ON_PREMISES) {
            around = context.enclosing(group, Boundary.class);
        }
        return around;
    }

    private static boolean isOutside(Optional<Node> end) {
        return end.map(node -> node instanceof Client || node instanceof ExternalSystem).orElse(false);
    }
}
