/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;

/** Finds the files of the workspace that a workload was imported from: it knows their names only. */
public final class OriginFiles {

    private OriginFiles() {
    }

    /**
     * The file of a name, from the folder of the workload or else from one around it.
     *
     * @param model the workload's file
     * @param name as an origin tells it
     */
    public static Optional<IFile> find(IFile model, String name) {
        IPath path = name == null ? IPath.EMPTY : IPath.fromPortableString(name);
        if (path.isEmpty() || path.isAbsolute()) {
            return Optional.empty();
        }
        for (IContainer folder = model.getParent(); folder.getType() != IResource.ROOT; folder = folder.getParent()) {
            IFile origin = folder.getFile(path);
            if (origin.exists() && origin.getLocation() != null) {
                return Optional.of(origin);
            }
        }
        return Optional.empty();
    }
}
