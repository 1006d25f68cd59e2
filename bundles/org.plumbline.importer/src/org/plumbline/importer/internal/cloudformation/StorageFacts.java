/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;

/** What templates say of the storage behind data stores: its class, its size, and what becomes of old versions. */
final class StorageFacts {

    /** Volume type that CloudFormation takes when none is named. */
    private static final String OMITTED_VOLUME_TYPE = "gp2";
    private static final String OMITTED_TABLE_CLASS = "STANDARD";

    private StorageFacts() {
    }

    static void volume(TemplateResource resource, DataStore volume) {
        storageClass(resource.get("VolumeType"), OMITTED_VOLUME_TYPE, volume);
        Values.decimal(resource.get("Size")).ifPresent(volume::setStorageGigabytes);
    }

    static void table(Resolved tableClass, DataStore table) {
        storageClass(tableClass, OMITTED_TABLE_CLASS, table);
    }

    private static void storageClass(Resolved value, String omitted, DataStore store) {
        if (value.isAbsent()) {
            store.setStorageClass(omitted);
        } else {
            value.text().ifPresent(store::setStorageClass);
        }
    }

    /** Whether an enabled rule of a bucket's lifecycle deletes versions some time after they were replaced. */
    static Fact versionExpiry(TemplateResource bucket) {
        Resolved configuration = bucket.get("LifecycleConfiguration");
        if (configuration.isAbsent()) {
            return Fact.NO;
        }
        Resolved rules = configuration.at("Rules");
        if (rules.isOpen()) {
            return Fact.UNKNOWN;
        }
        List<Fact> expiry = new ArrayList<>();
        for (Resolved rule : rules.items()) {
            Fact enabled = Values.is(rule.at("Status"), "Enabled", Fact.NO);
            Fact given = Values.any(List.of(Values.given(rule.at("NoncurrentVersionExpiration")),
                    Values.given(rule.at("NoncurrentVersionExpirationInDays"))));
            expiry.add(given == Fact.YES ? enabled : enabled == Fact.NO ? Fact.NO : given);
        }
        return Values.any(expiry);
    }
}
