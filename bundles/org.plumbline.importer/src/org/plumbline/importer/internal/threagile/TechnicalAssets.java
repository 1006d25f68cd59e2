/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.threagile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.importer.internal.tree.Value.Mapping;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.ExternalSystem;
import org.plumbline.model.Fact;
import org.plumbline.model.Messaging;

/** Makes components of technical assets. What an asset does not say stays unknown. */
final class TechnicalAssets {

    private static final Lookup TECHNOLOGIES = Lookup.read(TechnicalAssets.class, "technologies.tsv");
    private static final String AWS_TAG = "aws:";
    /** What the model has no feature for and a reader may want to know. */
    private static final List<String> KEPT = List.of("technology", "machine", "size", "usage", "integrity",
            "availability", "justification_cia_rating", "justification_out_of_scope");

    private final Design design;
    private final DataAssets data;

    TechnicalAssets(Design design, DataAssets data) {
        this.design = design;
        this.data = data;
    }

    void add(Part part, Mapping asset) {
        String technology = Reading.word(asset, "technology").isEmpty()
                ? Reading.texts(asset, "technologies").stream().findFirst().orElse("")
                : Reading.word(asset, "technology");
        List<String> tags = Reading.texts(asset, "tags");
        Component component = design.component(part, service(technology, tags, asset));
        design.describe(component, asset.text("description"));
        component.setOutOfScope(Reading.fact(asset, "out_of_scope") == Fact.YES);
        component.setOwner(asset.text("owner"));
        List<String> stored = Reading.texts(asset, "data_assets_stored");
        List<String> handled = new ArrayList<>(Reading.texts(asset, "data_assets_processed"));
        handled.addAll(stored);
        component.setDataClass(data.highest(DataAssets.dataClass(Reading.word(asset, "confidentiality")), handled));
        if (!(component instanceof Client)) {
            runtimeFacts(component, asset, !stored.isEmpty());
        }
        if (!stored.isEmpty()) {
            design.property(component, "data stored", data.titles(stored));
        }
        tags.forEach(tag -> design.property(component, "tag", tag));
        KEPT.forEach(key -> design.property(component, key, asset.text(key)));
    }

    private static void runtimeFacts(Component component, Mapping asset, boolean stores) {
        component.setInternetFacing(Reading.fact(asset, "internet"));
        if (stores || component instanceof DataStore || component instanceof Messaging) {
            String encryption = Reading.word(asset, "encryption");
            component.setEncryptedAtRest(encryption.isEmpty() ? Fact.UNKNOWN
                    : encryption.equals("none") ? Fact.NO : Fact.YES);
        }
        if (component instanceof ExternalSystem) {
            return;
        }
        String machine = Reading.word(asset, "machine");
        if (machine.equals("serverless")) {
            component.setManaged(Fact.YES);
        } else if (machine.equals("physical")) {
            component.setManaged(Fact.NO);
        }
        Fact redundant = Reading.fact(asset, "redundant");
        if (redundant == Fact.YES) {
            component.setMinReplicas(2);
        } else if (redundant == Fact.NO && !machine.equals("serverless")) {
            component.setReplicas(1);
        }
    }

    private static String service(String technology, List<String> tags, Mapping asset) {
        for (String tag : tags) {
            Optional<String> aws = Optional.of(tag).filter(each -> each.startsWith(AWS_TAG))
                    .map(each -> "aws." + each.substring(AWS_TAG.length()))
                    .filter(id -> ServiceCatalog.byId(id).isPresent());
            if (aws.isPresent()) {
                return aws.get();
            }
        }
        boolean external = Reading.word(asset, "type").equals("external-entity");
        String service = TECHNOLOGIES.get(technology);
        if (service == null) {
            return external ? "external.system"
                    : Reading.word(asset, "type").equals("datastore") ? "generic.database" : null;
        }
        if (external && !service.startsWith("client.")) {
            return Reading.fact(asset, "used_as_client_by_human") == Fact.YES ? "client.user" : "external.system";
        }
        return service.equals("host") ? host(Reading.word(asset, "machine")) : service;
    }

    private static String host(String machine) {
        return switch (machine) {
            case "physical", "virtual" -> "generic.server";
            case "container" -> "generic.container";
            case "serverless" -> "generic.function";
            default -> "generic.application";
        };
    }
}
