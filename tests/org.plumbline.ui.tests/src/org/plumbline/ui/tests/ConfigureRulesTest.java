/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.edit.EditSession;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.ide.TeamRules;
import org.plumbline.ide.WorkloadFiles;
import org.plumbline.model.DataStore;
import org.plumbline.model.Decision;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.ui.UiIds;

/** What the plan's menu does about rules that do not fit: accept a risk, or set the rules. */
@ExtendWith(NoErrorLogged.class)
class ConfigureRulesTest {

    private IFile file;
    private EditSession session;
    private Tree risks;

    @BeforeEach
    void openPlan() throws CoreException {
        ModelBuilder model = ModelBuilder.workload("Shop");
        model.workload().setOwner("Kim");
        model.add(DataStore.class, "Orders", "aws.rds", store -> store.setEncryptedAtRest(Fact.NO));
        file = WorkloadFiles.file(IPath.fromPortableString("/settings"), "shop");
        WorkloadFiles.create(file, model.workload(), null);
        session = ((WorkloadEditor) IDE.openEditor(Workbench.page(), file)).session();
        Workbench.page().showView(UiIds.PLAN_VIEW);
        session.live().flush();
        Workbench.settle();
        risks = Dialogs.all(Workbench.shell(), Tree.class).stream().filter(each -> each.getColumnCount() > 2
                && each.getColumn(0).getText().equals("Risk")).findFirst().orElseThrow();
        // Its tab, as what was open before may have shown the questions.
        Dialogs.all(Workbench.shell(), CTabFolder.class).stream().filter(each -> each.getItemCount() > 0
                && each.getItem(0).getText().startsWith("Risks")).forEach(each -> each.setSelection(0));
        Workbench.waitFor("the risks", () -> risks.getItemCount() > 0);
    }

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void aRiskThatIsSuppressedLeavesThePlanAndUndoBringsItBack() {
        int before = risks.getItemCount();
        risks.select(risks.getItem(0));
        risks.notifyListeners(SWT.Selection, new Event());
        Dialogs.with("Suppress Risk", () -> choose("&Suppress…"), () -> {
            Shell dialog = Dialogs.find("Suppress Risk");
            Button suppress = Dialogs.button(dialog, "Suppress");
            assertFalse(suppress.isEnabled());
            Text[] fields = Dialogs.all(dialog, Text.class).toArray(Text[]::new);
            fields[0].setText("Test data only");
            assertEquals("Kim", fields[1].getText());
            assertTrue(suppress.isEnabled());
            fields[2].setText("tomorrow");
            assertFalse(suppress.isEnabled());
            fields[2].setText("2999-12-31");
            Workbench.screenshotOfAll("suppress");
            Dialogs.press(suppress);
        });
        Decision decision = session.workload().getReview().getDecisions().get(0);
        assertEquals("Test data only Kim 2999-12-31", decision.getReason() + " " + decision.getOwner() + " "
                + decision.getExpiresOn());
        Workbench.waitFor("the line to go", () -> risks.getItemCount() == before - 1);
        session.commandStack().undo();
        Workbench.waitFor("the line to come back", () -> risks.getItemCount() == before);
    }

    @Test
    void theRulesFileIsMadeWithExamplesThatSetNothingAndOpened() throws Exception {
        int before = risks.getItemCount();
        choose("Configure r&ules…");
        IFile settings = RuleConfigs.fileFor(file);
        assertTrue(settings.exists());
        Workbench.waitFor("its editor", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getTitle().equals(settings.getName()));
        Workbench.screenshot("rules-file");
        Workbench.settle();
        assertEquals(0, settings.findMarkers(TeamRules.UNUSABLE, true, IResource.DEPTH_ZERO).length);
        IDE.openEditor(Workbench.page(), file);
        assertEquals(before, risks.getItemCount());
    }

    private void choose(String label) {
        Menu menu = risks.getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + label));
        item.notifyListeners(SWT.Selection, event(item));
        menu.notifyListeners(SWT.Hide, new Event());
    }

    private static Event event(MenuItem item) {
        Event event = new Event();
        event.widget = item;
        return event;
    }
}
