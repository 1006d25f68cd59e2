/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.threagile;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.ImportNote;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.Authentication;
import org.plumbline.model.Component;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;

/** Makes flows of communication links. */
final class CommunicationLinks {

    private static final Lookup PROTOCOLS = Lookup.read(CommunicationLinks.class, "protocols.tsv");
    private static final List<String> KEPT = List.of("authorization", "usage");

    private final Design design;
    private final DataAssets data;

    CommunicationLinks(Design design, DataAssets data) {
        this.design = design;
        this.data = data;
    }

    void add(Component source, Part part, String targetId, Mapping link) {
        Component target = design.find(targetId, Component.class).orElse(null);
        if (target == null || target == source) {
            design.note(ImportNote.Kind.UNRESOLVED, part, target == null
                    ? "leads to " + targetId + ", which the model does not declare"
                    : "leads to where it starts", source);
            return;
        }
        DataFlow flow = design.flow(part, source, target);
        design.describe(flow, link.text("description"));
        protocol(flow, Reading.word(link, "protocol"));
        if (Reading.fact(link, "vpn") == Fact.YES) {
            flow.setEncrypted(Fact.YES);
            design.property(flow, "vpn", "true");
        }
        String authentication = Reading.word(link, "authentication");
        flow.setAuthentication(authentication(authentication));
        if (authentication.equals("two-factor")) {
            design.property(flow, "authentication", authentication);
        }
        if (Reading.fact(link, "readonly") == Fact.YES) {
            flow.setReadSharePercent(100);
        }
        List<String> carried = new ArrayList<>(Reading.texts(link, "data_assets_sent"));
        carried.addAll(Reading.texts(link, "data_assets_received"));
        flow.setDataClass(data.highest(DataClass.UNKNOWN, carried));
        if (!carried.isEmpty()) {
            design.property(flow, "data", data.titles(carried.stream().distinct().toList()));
        }
        Reading.texts(link, "tags").forEach(tag -> design.property(flow, "tag", tag));
        KEPT.forEach(key -> design.property(flow, key, link.text(key)));
        design.note(ImportNote.Kind.MAPPED, part, "imported as DataFlow", flow);
    }

    private static void protocol(DataFlow flow, String written) {
        String protocol = PROTOCOLS.get(written);
        if (protocol == null) {
            flow.setProtocol(written.isEmpty() || written.equals("unknown-protocol") ? null : written);
            return;
        }
        flow.setProtocol(protocol);
        String encrypted = PROTOCOLS.get(written, 2);
        flow.setEncrypted(encrypted == null ? Fact.UNKNOWN : encrypted.equals("y") ? Fact.YES : Fact.NO);
        String interaction = PROTOCOLS.get(written, 3);
        if (interaction != null) {
            flow.setInteraction(Interaction.get(interaction));
        }
    }

    private static Authentication authentication(String written) {
        return switch (written) {
            case "none" -> Authentication.NONE;
            case "credentials", "two-factor" -> Authentication.PASSWORD;
            case "session-id", "token" -> Authentication.TOKEN;
            case "client-certificate" -> Authentication.MUTUAL_TLS;
            default -> Authentication.UNKNOWN;
        };
    }
}
