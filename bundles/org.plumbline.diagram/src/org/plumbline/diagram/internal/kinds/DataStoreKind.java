/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblinePackage;

final class DataStoreKind extends ComponentKind {

    DataStoreKind() {
        super(PlumblinePackage.eINSTANCE.getDataStore(), "Data store");
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        DataStore store = (DataStore) element;
        say(facts, "Engine", store.getEngine());
        say(facts, store.isSetStorageGigabytes() ? Math.round(store.getStorageGigabytes()) + " GB of storage" : "");
        say(facts, store.getBackup(), "Backed up", "No backup");
        return facts;
    }
}
