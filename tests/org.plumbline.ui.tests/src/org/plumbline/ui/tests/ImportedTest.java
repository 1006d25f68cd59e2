/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.TemplateImport;

/** What an import did to the parts of a template can be looked up in the diagram, long after it. */
@ExtendWith(NoErrorLogged.class)
class ImportedTest {

    private static final String TEMPLATE = """
            Resources:
              WorkRole:
                Type: AWS::IAM::Role
                Properties: {AssumeRolePolicyDocument: {Statement: []}}
              Work:
                Type: AWS::Lambda::Function
                Properties: {Runtime: python3.13, Role: !GetAtt WorkRole.Arn}
              MayCall:
                Type: AWS::Lambda::Permission
                Properties: {FunctionName: !Ref Work, Action: 'lambda:InvokeFunction', Principal: s3.amazonaws.com}
              Published:
                Type: AWS::Lambda::Version
                Properties: {FunctionName: !Ref Work}
              Odd:
                Type: Vendor::Odd::Thing
            """;

    private WorkloadEditor editor;
    private OpenDiagram diagram;
    private PropertySheet view;

    @BeforeEach
    void open() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("shop");
        project.create(null);
        project.open(null);
        IFile template = project.getFile("shop.yaml");
        template.create(new ByteArrayInputStream(TEMPLATE.getBytes(StandardCharsets.UTF_8)), true, null);
        IFile file = project.getFile("shop.plumb");
        TemplateImport.read(FileReview.path(template)).writeTo(file, new NullProgressMonitor());
        editor = (WorkloadEditor) IDE.openEditor(Workbench.page(), file);
        diagram = new OpenDiagram(editor);
        view = (PropertySheet) Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
        Workbench.settle();
    }

    @AfterEach
    void close() throws Exception {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void theWorkloadListsWhatBecameOfThePartsAndEnterOpensTheirPlace() throws Exception {
        diagram.select();
        imported();
        Workbench.screenshot("imported");
        Table table = visible(Table.class);
        assertEquals(List.of("Folded into another", "Published", "Work", "shop.yaml:11", "AWS::Lambda::Version"),
                texts(table, row(table, "Published")));
        assertEquals("Not understood", row(table, "Odd").getText(0));
        visible(Text.class).setText("vendor odd nothing");
        assertEquals(0, table.getItemCount());
        visible(Text.class).setText("VERSION");
        assertEquals(1, table.getItemCount());
        table.setSelection(0);
        Event enter = new Event();
        enter.item = table.getItem(0);
        table.notifyListeners(SWT.DefaultSelection, enter);
        Workbench.settle();
        assertEquals("shop.yaml", Workbench.page().getActiveEditor().getTitle());
        assertTrue(Workbench.page().getActiveEditor().getSite().getSelectionProvider().getSelection().toString()
                .contains("startLine: 10"), "lines of an editor count from 0");
        Workbench.screenshot("imported-source");
    }

    @Test
    void anElementListsItsOwnPartsAndLinksToItsSource() throws Exception {
        diagram.select(diagram.node("Work"));
        imported();
        assertEquals("From <a>shop.yaml:5</a>", visible(Link.class).getText());
        assertEquals("Published", visible(Table.class).getItem(0).getText(1));
        visible(Link.class).notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertEquals("shop.yaml", Workbench.page().getActiveEditor().getTitle());
    }

    @Test
    void thePartsAreFoundAsWhatTheyBelongTo() throws Exception {
        for (String part : List.of("published", "maycall", "workrole")) {
            Workbench.page().activate(editor);
            Display.getCurrent().asyncExec(this::find);
            Dialogs.pick(part);
            assertEquals(List.of(diagram.node("Work")), diagram.selected(), part);
            diagram.select();
        }
    }

    private void find() {
        try {
            editor.getSite().getService(IHandlerService.class).executeCommand("org.plumbline.diagram.findElement",
                    null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void imported() {
        Workbench.settle();
        ((TabbedPropertySheetPage) view.getCurrentPage()).setSelectedTab("Imported");
        Workbench.settle();
    }

    private <T extends Control> T visible(Class<T> type) {
        return Dialogs.all((Composite) view.getCurrentPage().getControl(), type).stream()
                .filter(each -> each.isVisible()).findFirst().orElseThrow();
    }

    private static TableItem row(Table table, String name) {
        return Arrays.stream(table.getItems()).filter(each -> each.getText(1).equals(name)).findFirst().orElseThrow();
    }

    private static List<String> texts(Table table, TableItem row) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(row::getText).toList();
    }
}
