/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.ide.FileReview;
import org.plumbline.model.Compute;
import org.plumbline.model.DataStore;
import org.plumbline.model.Node;
import org.plumbline.model.Subnet;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/** What exists is imported from the explorer, looked at before, and imported again later. */
@ExtendWith(NoErrorLogged.class)
class ImportWizardTest {

    private static final String TITLE = "Import Existing Architecture";
    private static final String NETWORK = """
            Resources:
              Net:
                Type: AWS::EC2::VPC
                Properties: {CidrBlock: 10.0.0.0/16}
              Inside:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: !Ref Net, CidrBlock: 10.0.1.0/24}
            Outputs:
              Subnet:
                Value: !Ref Inside
                Export: {Name: shop-subnet}
            """;
    private static final String SHOP = """
            Parameters:
              Stage:
                Type: String
                Default: test
                AllowedValues: [test, production]
                Description: What it is run for
              Password:
                Type: String
                NoEcho: true
              Hours:
                Type: Number
                Default: 7
            Resources:
              Server:
                Type: AWS::EC2::Instance
                Properties: {SubnetId: !ImportValue shop-subnet, InstanceType: t3.small}
              Orders:
                Type: AWS::DynamoDB::Table
                Properties: {BillingMode: PAY_PER_REQUEST}
              Work:
                Type: AWS::Lambda::Function
                Properties:
                  Runtime: python3.13
                  MemorySize: 256
                  Environment: {Variables: {TABLE: !Ref Orders, API_PASSWORD: hunter2hunter2}}
              Odd:
                Type: Vendor::Odd::Thing
            """;

    private IProject project;

    @BeforeEach
    void create() throws Exception {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject("shop");
        project.create(null);
        project.open(null);
    }

    @AfterEach
    void delete() throws Exception {
        Workbench.page().closeAllEditors(false);
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void severalTemplatesBecomeOneWorkloadAfterAPreview() throws Exception {
        IFile network = file("network.yaml", NETWORK);
        IFile shop = file("shop.yaml", SHOP);
        importing(List.of(network, shop), dialog -> {
            waitForButton(dialog, "&Next >");
            assertEquals(2, Dialogs.all(dialog, org.eclipse.swt.widgets.List.class).get(0).getItemCount());
            Workbench.screenshotOfAll("import-inputs");
            press(dialog, "&Next >");
            Combo stage = Dialogs.all(dialog, Combo.class).stream().filter(Combo::isVisible).findFirst().orElseThrow();
            assertEquals("test", stage.getText());
            assertEquals("What it is run for", stage.getToolTipText());
            assertEquals(1, visible(dialog, Text.class).stream()
                    .filter(each -> (each.getStyle() & SWT.PASSWORD) != 0).count());
            stage.select(1);
            Workbench.screenshotOfAll("import-parameters");
            press(dialog, "&Next >");
            waitForPicture(dialog);
            Table kinds = visible(dialog, Table.class).get(0);
            assertEquals("1", row(kinds, "Subnet").getText(1));
            assertEquals("2", row(kinds, "Compute").getText(1));
            Table items = visible(dialog, Table.class).get(1);
            assertEquals("Secret in plain text", items.getItem(0).getText(0));
            assertTrue(items.getItem(0).getText(1).startsWith("shop.yaml:"), items.getItem(0).getText(1));
            Workbench.screenshotOfAll("import-preview");
            Text words = visible(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow();
            words.setText("vendor");
            assertEquals(1, items.getItemCount());
            assertEquals("Not understood", items.getItem(0).getText(0));
            press(dialog, "&Finish");
        });
        IFile file = project.getFile("network.plumb");
        Workbench.waitFor("the editor", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        Workload workload = ((WorkloadEditor) Workbench.page().getActiveEditor()).session().workload();
        Node server = node(workload, "Server");
        assertTrue(server.eContainer() instanceof Subnet, "the templates refer to each other");
        assertEquals("shop.yaml", server.getOrigin().file());
        assertTrue(Files.exists(FileReview.path(project.getFile("network.plumbimport"))));
        assertFalse(Files.readString(FileReview.path(file)).contains("hunter2"));
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() throws Exception {
        importing(List.of(file("broken.yaml", "Resources:\n  A: {Type: AWS::S3::Bucket\n")), dialog -> {
            WizardDialog wizard = (WizardDialog) dialog.getData();
            Workbench.waitFor("the message", () -> wizard.getCurrentPage().getErrorMessage() != null);
            String message = wizard.getCurrentPage().getErrorMessage();
            assertTrue(message.startsWith("broken.yaml:") && !message.contains("\n"), message);
            assertFalse(Dialogs.button(dialog, "&Next >").isEnabled());
            assertFalse(Dialogs.button(dialog, "&Finish").isEnabled());
            Workbench.screenshotOfAll("import-broken");
            press(dialog, "Cancel");
        });
        assertNull(Workbench.page().getActiveEditor());
    }

    @Test
    void importingAgainAsksWhatBothChangedAndIsOneStepOfTheEditor() throws Exception {
        IFile template = file("shop.yaml", SHOP);
        importing(List.of(template), dialog -> {
            waitForButton(dialog, "&Finish");
            press(dialog, "&Finish");
        });
        Workbench.waitFor("the editor", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        WorkloadEditor editor = (WorkloadEditor) Workbench.page().getActiveEditor();
        Workload workload = editor.session().workload();
        Compute work = (Compute) node(workload, "Work");
        editor.session().execute(SetCommand.create(editor.session().domain(), work,
                work.eClass().getEStructuralFeature("memoryMegabytes"), 1024.0));
        template.setContents(new ByteArrayInputStream(SHOP.replace("256", "512").replace("""
                  Odd:
                    Type: Vendor::Odd::Thing
                """, """
                  Pictures:
                    Type: AWS::S3::Bucket
                """).getBytes(StandardCharsets.UTF_8)), IResource.FORCE, null);
        IFile file = project.getFile("shop.plumb");
        importing(List.of(file), dialog -> {
            waitForButton(dialog, "&Finish");
            press(dialog, "&Finish");
            Table conflicts = visible(dialog, Table.class).get(0);
            assertEquals(1, conflicts.getItemCount(), "shown instead of finishing");
            assertEquals("Work", conflicts.getItem(0).getText(0));
            String changes = Arrays.toString(visible(dialog, org.eclipse.swt.widgets.List.class).get(0).getItems());
            assertTrue(changes.contains("Added: Pictures") && changes.contains("Removed: Odd"), changes);
            assertEquals("mine stays", conflicts.getItem(0).getText(4));
            Workbench.screenshotOfAll("import-again");
            press(dialog, "&Take all of the template");
            Workbench.waitFor("the choice", () -> conflicts.getItem(0).getChecked());
            press(dialog, "&Finish");
        });
        assertEquals(512, work.getMemoryMegabytes());
        assertTrue(node(workload, "Pictures") instanceof DataStore);
        assertFalse(editor.isDirty(), "the record and the workload belong together");
        OpenDiagram.screenshot("import-again-done");
        editor.session().commandStack().undo();
        assertEquals(1024, work.getMemoryMegabytes());
        assertNotNull(node(workload, "Odd"));
        assertFalse(record().contains("Odd"), "the record changes with the model, when it is saved");
        Workbench.page().saveEditor(editor, false);
        assertTrue(record().contains("Odd"));
        editor.session().commandStack().redo();
        assertEquals(512, work.getMemoryMegabytes());
        Workbench.page().closeEditor(editor, false);
        assertTrue(record().contains("Odd"), "what was done again was not saved");
    }

    @Test
    void aWorkloadThatNoEditorShowsIsBroughtUpToDateAfterSeeingWhatChanges() throws Exception {
        IFile template = file("shop.yaml", SHOP);
        importing(List.of(template), dialog -> {
            waitForButton(dialog, "&Finish");
            press(dialog, "&Finish");
        });
        Workbench.waitFor("the editor", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        WorkloadEditor editor = (WorkloadEditor) Workbench.page().getActiveEditor();
        Node orders = node(editor.session().workload(), "Orders");
        editor.session().execute(SetCommand.create(editor.session().domain(), orders,
                orders.eClass().getEStructuralFeature("description"), "The heart of the shop"));
        Workbench.page().saveEditor(editor, false);
        Workbench.page().closeEditor(editor, false);
        template.setContents(new ByteArrayInputStream(SHOP.replace("256", "512").getBytes(StandardCharsets.UTF_8)),
                IResource.FORCE, null);
        importing(List.of(project.getFile("shop.plumb")), dialog -> {
            waitForButton(dialog, "&Next >");
            press(dialog, "&Next >");
            press(dialog, "&Next >");
            waitForPicture(dialog);
            Table changes = visible(dialog, Table.class).get(0);
            assertEquals("Work: memory megabytes", row(changes, "Changed").getText(1));
            assertEquals("Orders: description", row(changes, "Kept").getText(1));
            assertTrue(Dialogs.all(dialog, Label.class).stream().anyMatch(each -> each.getText()
                    .equals("0 added, 1 changed, 0 removed, 1 of yours kept; 0 changed by both.")));
            Workbench.screenshotOfAll("import-again-preview");
            press(dialog, "&Finish");
        });
        Workbench.waitFor("the editor", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        Workload merged = ((WorkloadEditor) Workbench.page().getActiveEditor()).session().workload();
        assertEquals(512, ((Compute) node(merged, "Work")).getMemoryMegabytes());
        assertEquals("The heart of the shop", node(merged, "Orders").getDescription());
        assertTrue(record().contains("512"));
    }

    private String record() throws Exception {
        return Files.readString(FileReview.path(project.getFile("shop.plumbimport")));
    }

    private IFile file(String name, String content) throws Exception {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    private static void importing(List<IFile> selected, Consumer<Shell> user) throws Exception {
        IViewPart explorer = Workbench.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
        Workbench.settle();
        ((ISetSelectionTarget) explorer).selectReveal(new StructuredSelection(selected));
        Workbench.settle();
        IHandlerService handlers = explorer.getSite().getService(IHandlerService.class);
        Dialogs.with(TITLE, () -> {
            try {
                handlers.executeCommand("org.plumbline.ui.importAsWorkload", null);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }, () -> {
            Shell dialog = Dialogs.find(TITLE);
            try {
                user.accept(dialog);
            } catch (RuntimeException | AssertionError e) {
                ((WizardDialog) dialog.getData()).close();
                throw e instanceof AssertionError failed ? failed : new AssertionError(e);
            }
        });
        Workbench.settle();
    }

    private static void press(Shell dialog, String label) {
        Button button = Dialogs.button(dialog, label);
        assertTrue(button.isEnabled(), label);
        Dialogs.press(button);
        Workbench.settle();
    }

    private static void waitForButton(Shell dialog, String label) {
        Workbench.waitFor(label, () -> Dialogs.button(dialog, label).isEnabled());
    }

    private static <T extends Control> List<T> visible(Shell dialog, Class<T> type) {
        return Dialogs.all(dialog, type).stream().filter(each -> each.isVisible()).toList();
    }

    private static TableItem row(Table table, String text) {
        return Arrays.stream(table.getItems()).filter(each -> each.getText(0).equals(text)).findFirst().orElseThrow();
    }

    private static void waitForPicture(Shell dialog) {
        Canvas canvas = visible(dialog, Canvas.class).stream().filter(each -> each.getToolTipText() != null)
                .findFirst().orElseThrow();
        Workbench.waitFor("the picture", () -> coloured(canvas) && visible(dialog, ProgressBar.class).isEmpty());
    }

    /** Whether something is painted that has colours, unlike the words that stand there before. */
    private static boolean coloured(Canvas canvas) {
        Workbench.settle();
        Rectangle area = canvas.getClientArea();
        Image image = new Image(canvas.getDisplay(), area.width, area.height);
        GC gc = new GC(canvas);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < data.width; x += 2) {
            for (int y = 0; y < data.height; y += 2) {
                RGB rgb = data.palette.getRGB(data.getPixel(x, y));
                if (Math.max(rgb.red, Math.max(rgb.green, rgb.blue))
                        - Math.min(rgb.red, Math.min(rgb.green, rgb.blue)) > 30) {
                    colours.add(data.getPixel(x, y));
                }
            }
        }
        return colours.size() > 5;
    }

    private static Node node(Workload workload, String name) {
        return Nodes.allIn(workload).stream().filter(each -> name.equals(each.getName())).findFirst().orElse(null);
    }
}
