/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Bundle;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.ide.FileFixes;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.PlumblineResource;
import org.plumbline.model.provider.PlumblineItemProviderAdapterFactory;
import org.plumbline.sirius.FindingServices;
import org.plumbline.sirius.WorkloadReview;
import org.plumbline.validation.Engine;

/** The bundle for Sirius where there is no Sirius: it is quiet, and works with any EMF editing domain. */
@ExtendWith(NoErrorLogged.class)
class WithoutSiriusTest {

    private final IFile file = WorkloadFiles.file(IPath.ROOT.append("shop"), "shop");

    @AfterEach
    void clean() throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void theBundleStartsAndLogsNothing() throws Exception {
        Bundle bundle = Platform.getBundle("org.plumbline.sirius");
        bundle.start();
        assertEquals(Bundle.ACTIVE, bundle.getState());
        assertSame(null, Platform.getBundle("org.eclipse.sirius"));
    }

    @Test
    void theProjectWizardSaysWhatIsMissing() throws CoreException {
        IWizardDescriptor wizard = PlatformUI.getWorkbench().getNewWizardRegistry()
                .findWizard("org.plumbline.sirius.newProject");
        IWorkbenchWizard made = wizard.createWizard();
        WizardDialog dialog = new WizardDialog(Workbench.shell(), made);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            IWizardPage page = made.getPages()[0];
            ((WizardNewProjectCreationPage) page).setInitialProjectName("x");
            assertFalse(page.isPageComplete());
        } finally {
            dialog.close();
        }
    }

    @Test
    void aFixInAForeignEditorIsAStepOfThatEditor() throws Exception {
        ModelBuilder model = ModelBuilder.workload("Shop");
        model.add(DataStore.class, "orders", each -> {
            each.setDataClass(DataClass.PERSONAL);
            each.setEncryptedAtRest(Fact.NO);
        });
        IProject project = file.getProject();
        project.create(null);
        project.open(null);
        WorkloadFiles.create(file, model.workload(), new NullProgressMonitor());
        BasicCommandStack stack = new BasicCommandStack();
        AdapterFactoryEditingDomain host = new AdapterFactoryEditingDomain(new PlumblineItemProviderAdapterFactory(),
                stack);
        Resource resource = host.getResourceSet().getResource(
                URI.createPlatformResourceURI(file.getFullPath().toString(), true), true);
        assertInstanceOf(PlumblineResource.class, resource, "saved as Plumbline saves");
        Workload workload = (Workload) resource.getContents().get(0);
        DataStore store = (DataStore) workload.getNodes().get(0);

        assertTrue(new FindingServices().hasFindings(store));
        EditSession session = EditSessions.find(FileReview.key(file)).orElseThrow();
        assertSame(workload, session.workload());
        Workbench.waitFor("markers", () -> count() > 0);

        assertTrue(FileFixes.apply(file, now -> now.findings().stream()
                .filter(each -> each.rule().id().equals("SEC-DATA-002"))
                .flatMap(each -> Engine.fixes(each).stream()).findFirst(), new NullProgressMonitor()));
        assertSame(Fact.YES, store.getEncryptedAtRest());
        assertFalse(WorkloadReview.findings(store).stream().anyMatch(each -> each.rule().id().equals("SEC-DATA-002")));
        stack.undo();
        assertSame(Fact.NO, store.getEncryptedAtRest());

        resource.unload();
        assertTrue(EditSessions.find(FileReview.key(file)).isEmpty());
    }

    private int count() {
        try {
            return file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
