/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import java.net.URL;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** Starts the workbench on the workspace's resources and saves both when it ends. */
final class PlumblineAdvisor extends WorkbenchAdvisor {

    private static final String PERSPECTIVE = "org.plumbline.product.perspective";
    private static final String IDE_BUNDLE = "org.eclipse.ui.ide";
    private static final String PROJECT_ICONS = "icons/full/obj16/";

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        image(IDE.SharedImages.IMG_OBJ_PROJECT, PROJECT_ICONS + "prj_obj");
        image(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, PROJECT_ICONS + "cprj_obj");
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PERSPECTIVE;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PlumblineWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        Job.createSystem("Looking for changed files", monitor -> {
            ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        }).schedule();
    }

    @Override
    public void postShutdown() {
        try {
            IStatus status = ResourcesPlugin.getWorkspace().save(true, null);
            if (!status.isOK()) {
                log(status);
            }
        } catch (CoreException e) {
            log(e.getStatus());
        }
    }

    private static void log(IStatus status) {
        Platform.getLog(PlumblineAdvisor.class).log(Status.error("The workspace was not saved completely.",
                new CoreException(status)));
    }

    /** The project explorer expects the application to declare the images of projects. */
    private void image(String id, String path) {
        Bundle bundle = Platform.getBundle(IDE_BUNDLE);
        URL url = FileLocator.find(bundle, IPath.fromOSString(path + ".svg"));
        if (url == null) {
            url = FileLocator.find(bundle, IPath.fromOSString(path + ".png"));
        }
        getWorkbenchConfigurer().declareImage(id, ImageDescriptor.createFromURL(url), true);
    }
}
