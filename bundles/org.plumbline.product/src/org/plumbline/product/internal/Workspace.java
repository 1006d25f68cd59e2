/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Path;

import org.eclipse.osgi.service.datalocation.Location;

/** Where projects are kept: what {@code -data} says, else a folder in the user's home. */
final class Workspace {

    private static final String DEFAULT = "plumbline-workspace";

    private Workspace() {
    }

    /** Locks the workspace for this program. Returns why it cannot be used, or null when it can. */
    static String take(Location location) {
        Path folder = location.isSet() ? null : Path.of(System.getProperty("user.home"), DEFAULT);
        try {
            boolean taken = folder == null ? location.lock() : location.set(folder.toUri().toURL(), true);
            return taken ? null : "The workspace " + shown(location, folder) + " is in use by another Plumbline. "
                    + "Go to its window, or start this one with -data and another folder.";
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            return "The workspace " + shown(location, folder) + " cannot be used: " + e.getMessage()
                    + ". Start with -data and a folder you may write to.";
        }
    }

    private static String shown(Location location, Path folder) {
        return folder == null ? location.getURL().getPath() : folder.toString();
    }
}
