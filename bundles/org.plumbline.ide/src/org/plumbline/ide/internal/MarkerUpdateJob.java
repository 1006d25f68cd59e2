/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.FindingMarkers.Mark;

/** Brings markers up to date off the editing thread. What is asked for a file while it waits replaces what was. */
final class MarkerUpdateJob extends Job {

    private static final long GATHER_MILLIS = 60;

    private final Map<IFile, List<Mark>> waiting = new LinkedHashMap<>();

    MarkerUpdateJob() {
        super("Updating architecture risks");
        setSystem(true);
        setPriority(Job.SHORT);
    }

    void update(IFile file, List<Mark> marks) {
        synchronized (waiting) {
            waiting.put(file, marks);
        }
        schedule(GATHER_MILLIS);
    }

    /** Forgets what waits for the file. */
    void forget(IFile file) {
        synchronized (waiting) {
            waiting.remove(file);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return FindingMarkers.TYPE.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<IFile, List<Mark>> taken;
        synchronized (waiting) {
            taken = new LinkedHashMap<>(waiting);
            waiting.clear();
        }
        for (Map.Entry<IFile, List<Mark>> each : taken.entrySet()) {
            IFile file = each.getKey();
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            try {
                workspace.run(m -> {
                    if (file.isAccessible()) {
                        FindingMarkers.update(file, each.getValue());
                    }
                }, workspace.getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, null);
            } catch (CoreException e) {
                return Status.error("The risks of " + file.getFullPath() + " could not be shown as problems.", e);
            }
        }
        return Status.OK_STATUS;
    }
}
