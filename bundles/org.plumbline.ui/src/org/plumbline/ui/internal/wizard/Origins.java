/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.OriginFiles;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;
import org.plumbline.ui.internal.Problems;

/** Finds the files of the workspace that a workload was imported from: it knows their names only. */
final class Origins {

    private Origins() {
    }

    /** The files, from the folder of the workload or else from its project; those that are not there are left out. */
    static List<Path> of(IFile file) {
        Workload workload;
        try {
            workload = ModelFiles.load(FileReview.path(file));
        } catch (CoreException | ModelException e) {
            Problems.log("The origin of " + file.getFullPath() + " is not known.", e);
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        if (workload.getOrigin() != null) {
            names.add(workload.getOrigin().file());
        }
        for (Node node : Nodes.allIn(workload)) {
            if (node.getOrigin() != null) {
                names.add(node.getOrigin().file());
            }
        }
        List<Path> found = new ArrayList<>();
        for (String name : names) {
            OriginFiles.find(file, name).ifPresent(each -> found.add(each.getLocation().toPath()));
        }
        return found;
    }
}
