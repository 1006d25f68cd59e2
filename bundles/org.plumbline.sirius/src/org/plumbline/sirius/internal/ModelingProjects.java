/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import java.util.Collection;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Stage;
import org.plumbline.model.Workload;
import org.plumbline.model.io.Ids;

/** Makes modeling projects of Sirius with a workload, the viewpoint turned on, and its architecture diagram. */
final class ModelingProjects {

    private static final String SIRIUS_UI = "org.eclipse.sirius.ui";
    private static final String REPRESENTATIONS = "representations.aird";
    private static final String VIEWPOINT = "Well-Architected";

    private ModelingProjects() {
    }

    /** Whether Sirius is there to make them. */
    static boolean possible() {
        return Reflect.has(SiriusPlugin.SIRIUS) && Reflect.has(SIRIUS_UI);
    }

    /** Makes the project and opens its diagram; called on the UI thread. */
    static IProject create(String name, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Creating " + name, 6);
        Class<?> manager = Reflect.type(SIRIUS_UI, "org.eclipse.sirius.ui.tools.api.project.ModelingProjectManager");
        IProject project = (IProject) Reflect.call(Reflect.constant(manager, "INSTANCE"), "createNewModelingProject",
                name, Boolean.TRUE, progress.split(1));
        IFile file = WorkloadFiles.file(IPath.ROOT.append(name), name);
        WorkloadFiles.create(file, workload(name), progress.split(1));
        Object session = session(project, progress.split(1));
        add(file, session, progress.split(1));
        Class<?> users = Reflect.type(SIRIUS_UI, "org.eclipse.sirius.ui.business.api.session.UserSession");
        Reflect.call(Reflect.callStatic(users, "from", session), "selectViewpoint", VIEWPOINT);
        Reflect.call(session, "save", progress.split(1));
        open(session, progress.split(1));
        return project;
    }

    private static Workload workload(String name) {
        Workload workload = PlumblineFactory.eINSTANCE.createWorkload();
        workload.setName(name);
        workload.setStage(Stage.PROPOSED);
        Ids.complete(workload);
        return workload;
    }

    private static Object session(IProject project, IProgressMonitor monitor) throws CoreException {
        Class<?> sessions = Reflect.type(SiriusPlugin.SIRIUS, "org.eclipse.sirius.business.api.session.SessionManager");
        URI uri = URI.createPlatformResourceURI(project.getFullPath().append(REPRESENTATIONS).toString(), true);
        Object session = Reflect.call(Reflect.constant(sessions, "INSTANCE"), "getSession", uri, monitor);
        if (Boolean.FALSE.equals(Reflect.call(session, "isOpen"))) {
            Reflect.call(session, "open", monitor);
        }
        return session;
    }

    private static void add(IFile file, Object session, IProgressMonitor monitor) throws CoreException {
        URI uri = URI.createPlatformResourceURI(file.getFullPath().toString(), true);
        Class<?> type = Reflect.type(SiriusPlugin.SIRIUS,
                "org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand");
        EditingDomain domain = (EditingDomain) Reflect.call(session, "getTransactionalEditingDomain");
        domain.getCommandStack().execute((Command) Reflect.create(type, session, uri, monitor));
    }

    /** Opens what choosing the viewpoint has made. */
    private static void open(Object session, IProgressMonitor monitor) throws CoreException {
        Class<?> dialects = Reflect.type(SiriusPlugin.SIRIUS,
                "org.eclipse.sirius.business.api.dialect.DialectManager");
        Class<?> editors = Reflect.type(SIRIUS_UI, "org.eclipse.sirius.ui.business.api.dialect.DialectUIManager");
        Collection<?> made = (Collection<?>) Reflect.call(Reflect.constant(dialects, "INSTANCE"),
                "getAllRepresentationDescriptors", session);
        for (Object each : made) {
            Reflect.call(Reflect.constant(editors, "INSTANCE"), "openEditor", session,
                    Reflect.call(each, "getRepresentation"), monitor);
        }
    }
}
