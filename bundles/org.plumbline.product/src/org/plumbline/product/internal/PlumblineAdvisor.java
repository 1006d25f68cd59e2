/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import java.net.URL;
import java.util.Map;

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
    /** Images that the explorer and the problems view expect the application to declare. */
    private static final Map<String, String> IMAGES = Map.ofEntries(
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"),
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
            Map.entry("IMG_DLCL_QUICK_FIX_DISABLED", "dlcl16/smartmode_co"),
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"));

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        IMAGES.forEach(this::image);
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

    private void image(String id, String path) {
        Bundle bundle = Platform.getBundle(IDE_BUNDLE);
        URL url = FileLocator.find(bundle, IPath.fromOSString("icons/full/" + path + ".svg"));
        if (url == null) {
            url = FileLocator.find(bundle, IPath.fromOSString("icons/full/" + path + ".png"));
        }
        getWorkbenchConfigurer().declareImage(id, ImageDescriptor.createFromURL(url), true);
    }
}
