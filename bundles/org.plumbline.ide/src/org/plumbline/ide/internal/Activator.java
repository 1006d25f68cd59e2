/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.plumbline.edit.EditSessions;

/** Lets markers follow the edit sessions for as long as the bundle runs. */
public final class Activator implements BundleActivator {

    private final SessionMarkers markers = new SessionMarkers();

    @Override
    public void start(BundleContext context) {
        EditSessions.addListener(markers);
        EditSessions.all().forEach(markers::opened);
    }

    @Override
    public void stop(BundleContext context) {
        EditSessions.removeListener(markers);
    }
}
