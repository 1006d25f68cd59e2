/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.plumbline.ide.FileReview;

/** What of a selection can be imported. */
final class Selections {

    private static final Set<String> EXTENSIONS = Set.of("yaml", "yml", "json", "template", "tfstate", "otm",
            "drawio", "xml", "svg", "png");

    private Selections() {
    }

    /** Where the selected resources are on disk; those that are on none are left out. */
    static List<Path> paths(List<?> selected) {
        List<Path> paths = new ArrayList<>();
        for (Object each : selected) {
            IResource resource = Adapters.adapt(each, IResource.class);
            if (resource != null && resource.getLocation() != null) {
                paths.add(resource.getLocation().toPath());
            }
        }
        return paths;
    }

    /** The files whose names look like something to import. */
    static List<Path> templates(List<?> selected) {
        return paths(selected.stream().filter(each -> Adapters.adapt(each, IResource.class) instanceof IFile file
                && isCandidate(file)).toList());
    }

    /** Whether a file's name ends like that of something to import. */
    static boolean isCandidate(IFile file) {
        return file.getFileExtension() != null && EXTENSIONS.contains(file.getFileExtension());
    }

    /** The workload among a selection of one; null where there is none. */
    static IFile workload(List<?> selected) {
        IResource resource = selected.size() == 1 ? Adapters.adapt(selected.get(0), IResource.class) : null;
        return resource instanceof IFile file && FileReview.isWorkload(file) ? file : null;
    }
}
