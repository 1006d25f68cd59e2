/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;

/** The services a user starred and those drawn last, kept over sessions and the same in all editors. */
public final class Favourites {

    private static final String STARRED = "palette.favourites";
    private static final String RECENT = "palette.recent";
    private static final int MOST_RECENT = 6;

    private final IEclipsePreferences store;

    public Favourites() {
        this(InstanceScope.INSTANCE.getNode("org.plumbline.diagram"));
    }

    Favourites(IEclipsePreferences store) {
        this.store = store;
    }

    /** In the order they were starred. */
    public List<CloudService> starred() {
        return services(STARRED);
    }

    /** The last one drawn first; without those that are starred. */
    public List<CloudService> recent() {
        List<CloudService> recent = new ArrayList<>(services(RECENT));
        recent.removeAll(starred());
        return recent;
    }

    public boolean isStarred(CloudService service) {
        return ids(STARRED).contains(service.id());
    }

    /** Stars a service, or takes its star away. */
    public void toggle(CloudService service) {
        List<String> ids = ids(STARRED);
        if (!ids.remove(service.id())) {
            ids.add(service.id());
        }
        write(STARRED, ids);
    }

    /** Remembers that a service was drawn. */
    public void used(String serviceId) {
        if (ServiceCatalog.byId(serviceId).isEmpty()) {
            return;
        }
        List<String> ids = ids(RECENT);
        ids.remove(serviceId);
        ids.add(0, serviceId);
        write(RECENT, ids.subList(0, Math.min(MOST_RECENT, ids.size())));
    }

    void addListener(IPreferenceChangeListener listener) {
        store.addPreferenceChangeListener(listener);
    }

    void removeListener(IPreferenceChangeListener listener) {
        store.removePreferenceChangeListener(listener);
    }

    /** Whether a preference that changed is one of these. */
    static boolean isKey(String key) {
        return STARRED.equals(key) || RECENT.equals(key);
    }

    private List<CloudService> services(String key) {
        return ids(key).stream().map(ServiceCatalog::byId).flatMap(Optional::stream).toList();
    }

    private List<String> ids(String key) {
        String text = store.get(key, "");
        return new ArrayList<>(text.isEmpty() ? List.of() : Arrays.asList(text.split(",")));
    }

    private void write(String key, List<String> ids) {
        store.put(key, String.join(",", ids));
        try {
            store.flush();
        } catch (BackingStoreException e) {
            // It holds until the program ends; a star is not worth a dialog.
            return;
        }
    }
}
