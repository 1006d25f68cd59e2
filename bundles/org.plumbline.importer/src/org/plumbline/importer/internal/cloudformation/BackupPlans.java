/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.cloudformation;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.importer.internal.template.Resolved;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;

/** Which data stores the backup plans of a template cover. */
final class BackupPlans {

    private static final String SELECTION = "AWS::Backup::BackupSelection";
    private static final String SNAPSHOTS = "AWS::DLM::LifecyclePolicy";

    private BackupPlans() {
    }

    /** What a plan names is backed up; what a plan may reach by a tag or a wildcard is no longer known not to be. */
    static void apply(ImportContext context) {
        boolean open = !context.all(SNAPSHOTS).isEmpty();
        List<DataStore> named = new ArrayList<>();
        for (TemplateResource selection : context.all(SELECTION)) {
            Resolved resources = selection.get("BackupSelection", "Resources");
            List<DataStore> stores = resources.references().stream()
                    .flatMap(each -> context.find(each.logicalId(), DataStore.class).stream()).toList();
            named.addAll(stores);
            open |= stores.size() < resources.items().size() || resources.items().isEmpty();
        }
        named.forEach(store -> store.setBackup(Fact.YES));
        for (Component each : open ? context.places().components() : List.<Component>of()) {
            if (each instanceof DataStore store && store.getBackup() == Fact.NO && !named.contains(store)) {
                store.setBackup(Fact.UNKNOWN);
            }
        }
    }
}
