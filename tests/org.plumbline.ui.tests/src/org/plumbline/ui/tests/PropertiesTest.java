/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.SharedValue;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Finding;

/** What an architect does in the properties view: facts of one element and of several, findings, questions, undo. */
@ExtendWith(NoErrorLogged.class)
class PropertiesTest {

    private OpenDiagram diagram;
    private EditSession session;
    private PropertySheet view;
    private DataStore store;

    @BeforeEach
    void open() throws Exception {
        diagram = OpenDiagram.example("web-shop");
        session = diagram.editor.session();
        view = (PropertySheet) Workbench.page().showView(IPageLayout.ID_PROP_SHEET);
        store = Nodes.componentsIn(session.workload()).stream().filter(DataStore.class::isInstance)
                .map(DataStore.class::cast).findFirst().orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        DrawnExample.closeAll();
    }

    @Test
    void aNumberIsCheckedWhileItIsTypedAndIsOneStep() {
        diagram.select(store);
        tab("Reliability");
        Text field = text("Replicas");
        type(field, "two");
        assertTrue(labels(row("Replicas")).contains("Enter a whole number."));
        field.notifyListeners(SWT.DefaultSelection, new Event());
        assertFalse(session.commandStack().canUndo(), "what is no number is not set");
        type(field, "4");
        type(field, "42");
        assertFalse(session.commandStack().canUndo(), "typing is no step");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        field.notifyListeners(SWT.FocusOut, new Event());
        Workbench.settle();
        assertEquals(42, store.getReplicas());
        assertSame(field, text("Replicas"), "the controls stay");
        session.commandStack().undo();
        Workbench.settle();
        assertFalse(session.commandStack().canUndo(), "it was one step");
        assertFalse(store.isSetReplicas());
        assertEquals("", field.getText());
        assertEquals("Not said", field.getMessage());
    }

    @Test
    void undoInTheViewTakesBackWhatIsTypedThenWhatWasSet() throws Exception {
        diagram.select(store);
        tab("Reliability");
        Workbench.page().activate(view);
        Text field = text("Replicas");
        type(field, "3");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        type(field, "5");
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals("3", field.getText());
        assertEquals(3, store.getReplicas());
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertFalse(store.isSetReplicas());
        run(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals(3, store.getReplicas());
    }

    @Test
    void savingTakesWhatIsBeingTyped() throws Exception {
        diagram.select(store);
        tab("Reliability");
        session.execute(SetCommand.create(session.domain(), store, Literals.COMPONENT__OWNER, "Shop team"));
        Workbench.page().activate(view);
        Workbench.settle();
        type(text("Replicas"), "7");
        run(IWorkbenchCommandConstants.FILE_SAVE);
        assertEquals(7, store.getReplicas());
        assertFalse(session.isDirty());
    }

    @Test
    void threeElementsAreEditedInOneStep() {
        List<Component> three = Nodes.componentsIn(session.workload()).stream()
                .filter(each -> diagram.part(each) != null).limit(3).toList();
        session.execute(SetCommand.create(session.domain(), three.get(0), Literals.COMPONENT__LOGGING, Fact.NO));
        session.execute(SetCommand.create(session.domain(), three.get(1), Literals.COMPONENT__LOGGING, Fact.YES));
        Fact last = three.get(2).getLogging();
        diagram.select(three.toArray(Component[]::new));
        tab("Operations");
        assertTrue(labels(row("Logging")).contains(SharedValue.SEVERAL));
        OpenDiagram.screenshot("properties-several");
        assertTrue(Dialogs.all(row("Logging"), Button.class).stream().noneMatch(Button::getSelection));
        press("Logging", "Yes");
        three.forEach(each -> assertSame(Fact.YES, each.getLogging()));
        assertFalse(labels(row("Logging")).contains(SharedValue.SEVERAL));
        session.commandStack().undo();
        Workbench.settle();
        assertEquals(List.of(Fact.NO, Fact.YES, last), three.stream().map(Component::getLogging).toList());
        tab("General");
        assertEquals("", text("Name").getText());
        assertEquals(SharedValue.SEVERAL, text("Name").getMessage());
    }

    @Test
    void choicesAndTheTabThatIsKept() {
        diagram.select(store);
        tab("Security");
        Combo choice = control("Data class", Combo.class);
        choice.select(Arrays.asList(choice.getItems()).indexOf("Confidential"));
        choice.notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
        assertEquals("CONFIDENTIAL", store.getDataClass().getName());
        assertFalse(Arrays.asList(choice.getItems()).contains(""), "nothing to choose is without a name");
        DataStore other = Nodes.componentsIn(session.workload()).stream().filter(DataStore.class::isInstance)
                .map(DataStore.class::cast).filter(each -> each != store).findFirst().orElseThrow();
        diagram.select(other);
        assertEquals("Security", page().getSelectedTab().getLabel());
        assertSame(choice, control("Data class", Combo.class), "rows of the same features are used again");
        diagram.select(Nodes.componentsIn(session.workload()).stream().filter(each -> !(each instanceof DataStore))
                .findFirst().orElseThrow());
        assertEquals("Security", page().getSelectedTab().getLabel());
        assertNotSame(choice, control("Data class", Combo.class));
    }

    @Test
    void theWorkloadWithItsObjectivesWhereNothingIsSelected() {
        session.execute(SetCommand.create(session.domain(), session.workload(), Literals.WORKLOAD__OBJECTIVES, null));
        diagram.select();
        assertEquals(List.of("General", "Operations", "Objectives", "Practices", "Findings", "Imported"),
                Arrays.stream(page().getActiveTabs()).map(ITabDescriptor::getLabel).toList());
        tab("Practices");
        OpenDiagram.screenshot("properties-practices");
        tab("Objectives");
        Text field = text("Availability");
        type(field, "100.5");
        assertTrue(labels(row("Availability")).contains("Enter a number of at most 100."));
        OpenDiagram.screenshot("properties-problem");
        type(field, "99.9");
        assertTrue(labels(row("Availability")).contains("percent"), "the unit is back");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        assertEquals(99.9, session.workload().getObjectives().getAvailabilityPercent());
        type(text("Recovery time"), "30");
        diagram.select(store);
        assertEquals(30, session.workload().getObjectives().getRecoveryTimeMinutes(), "leaving it sets it");
        assertEquals(99.9, session.workload().getObjectives().getAvailabilityPercent());
    }

    @Test
    void findingsAreMendedAndQuestionsAnswered() {
        session.execute(SetCommand.create(session.domain(), store, Literals.COMPONENT__INTERNET_FACING, Fact.YES));
        Workbench.waitFor("findings", () -> !findings().isEmpty());
        diagram.select(store);
        tab("Findings");
        int before = findings().size();
        long asked = session.live().result().questions().stream().filter(each -> each.element() == store).count();
        assertTrue(labels(all()).contains(before == 1 ? "1 finding" : before + " findings"));
        assertTrue(labels(all()).contains(asked == 1 ? "1 open question" : asked + " open questions"));
        Workbench.waitFor("the effects", () -> labels(all()).stream().noneMatch("Effect: …"::equals));
        OpenDiagram.screenshot("properties-findings");
        Link fix = Dialogs.all(all(), Link.class).stream().filter(each -> each.getText().contains("Apply: "))
                .filter(each -> !each.getText().contains("…")).findFirst().orElseThrow();
        fix.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the fix", () -> findings().size() < before);
        Workbench.settle();
        assertTrue(fix.isDisposed(), "what is mended is not offered any more");
        session.commandStack().undo();
        Workbench.waitFor("the finding again", () -> findings().size() == before);
        Workbench.settle();
        assertTrue(labels(all()).contains(before == 1 ? "1 finding" : before + " findings"));
        Button yes = Dialogs.all(all(), Button.class).stream().filter(each -> each.getText().equals("Yes"))
                .findFirst().orElseThrow();
        yes.setSelection(true);
        yes.notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("one question less", () -> session.live().result().questions().stream()
                .filter(each -> each.element() == store).count() < asked);
    }

    @Test
    void aServiceIsChosenFromTheCatalogue() {
        diagram.select(store);
        tab("General");
        OpenDiagram.screenshot("properties-general");
        List<Button> buttons = Dialogs.all(row("Service"), Button.class);
        assertEquals("Amazon ElastiCache…", buttons.get(0).getText());
        Dialogs.press(buttons.get(0));
        Table picks = picks();
        assertTrue(Arrays.stream(picks.getItems()).noneMatch(each -> each.getText().contains("Lambda")),
                "only services that suit");
        Text search = Dialogs.all(picks.getShell(), Text.class).get(0);
        type(search, "dynamodb");
        search.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.settle();
        assertEquals("aws.dynamodb", store.getService());
        assertSame(DataStoreKind.KEY_VALUE, store.getKind());
        assertEquals("Amazon DynamoDB…", buttons.get(0).getText());
        session.execute(SetCommand.create(session.domain(), store, Literals.COMPONENT__ENCRYPTED_AT_REST,
                Fact.UNKNOWN));
        tab("Security");
        assertTrue(labels(row("Encrypted at rest")).contains("Yes, by the service"));
        OpenDiagram.screenshot("properties-service");
        tab("General");
        Dialogs.press(Dialogs.button(row("Service"), "Clear"));
        Workbench.settle();
        assertEquals(null, store.getService());
        session.commandStack().undo();
    }

    /** The list of the search that is open. */
    private static Table picks() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Control::isVisible)
                .filter(each -> each != Workbench.shell())
                .flatMap(each -> Dialogs.all(each, Table.class).stream()).findFirst().orElseThrow();
    }

    private List<Finding> findings() {
        return session.live().result().findings().stream().filter(each -> each.element() == store).toList();
    }

    private TabbedPropertySheetPage page() {
        return (TabbedPropertySheetPage) view.getCurrentPage();
    }

    private Composite all() {
        return (Composite) page().getControl();
    }

    private void tab(String title) {
        Workbench.settle();
        page().setSelectedTab(title);
        Workbench.settle();
        assertEquals(title, page().getSelectedTab().getLabel());
    }

    /** What stands beside the name of a feature in the tab that is seen. */
    private Composite row(String name) {
        return Dialogs.all(all(), Label.class).stream().filter(each -> each.getText().equals(name))
                .filter(Control::isVisible).map(Control::getParent).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + name));
    }

    private <T extends Control> T control(String name, Class<T> type) {
        return Dialogs.all(row(name), type).get(0);
    }

    private Text text(String name) {
        return control(name, Text.class);
    }

    private void press(String name, String choice) {
        for (Button each : Dialogs.all(row(name), Button.class)) {
            each.setSelection(each.getText().equals(choice));
        }
        Dialogs.button(row(name), choice).notifyListeners(SWT.Selection, new Event());
        Workbench.settle();
    }

    private static List<String> labels(Composite within) {
        return new ArrayList<>(Dialogs.all(within, Label.class).stream().map(Label::getText).toList());
    }

    private static void type(Text field, String text) {
        field.setText(text);
        Workbench.settle();
    }

    private static void run(String command) throws Exception {
        Workbench.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.settle();
    }
}
