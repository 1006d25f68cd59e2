/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.FeatureHelp;
import org.plumbline.edit.FeatureValues;
import org.plumbline.edit.PracticeGroup;
import org.plumbline.edit.SharedValue;
import org.plumbline.edit.Topic;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.Objectives;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage.Literals;
import org.plumbline.model.Practices;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Finding;
import org.plumbline.validation.OpenFact;

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
        type(field, "");
        type(field, "4");
        Workbench.waitFor("the first digit", () -> store.getReplicas() == 4);
        type(field, "42");
        Workbench.waitFor("the typing to rest", () -> store.getReplicas() == 42);
        assertTrue(diagram.editor.isDirty());
        type(field, "42x");
        assertTrue(labels(row("Replicas")).contains("Enter a whole number."));
        type(field, "42");
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
        Workbench.page().activate(view);
        Workbench.settle();
        assertFalse(diagram.editor.isDirty());
        Text field = text("Replicas");
        type(field, "7");
        assertTrue(diagram.editor.isDirty(), "with the first digit");
        type(field, "75");
        run(IWorkbenchCommandConstants.FILE_SAVE);
        assertEquals(75, store.getReplicas());
        assertFalse(session.isDirty());
        assertSame(field, text("Replicas"));
        type(field, "76");
        assertTrue(diagram.editor.isDirty());
        run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(75, store.getReplicas(), "what is saved is another step than what was typed then");
        assertFalse(diagram.editor.isDirty());
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
        long asked = asked();
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
        Workbench.waitFor("one question less", () -> asked() < asked);
    }

    private long asked() {
        return OpenFact.of(session.live().result().questions()).stream().filter(fact -> fact.holder() == store
                || fact.questions().stream().anyMatch(each -> each.element() == store)).count();
    }

    @Test
    void anAnswerIsTypedToItsEndBeforeItsQuestionGoes() {
        session.execute(SetCommand.create(session.domain(), session.workload(), Literals.WORKLOAD__OBJECTIVES,
                PlumblineFactory.eINSTANCE.createObjectives()));
        session.live().flush();
        OpenFact fact = OpenFact.of(session.live().result().questions()).stream()
                .filter(each -> FeatureValues.isNumber(each.feature())).findFirst().orElseThrow();
        if (diagram.part(fact.holder()) == null) {
            diagram.select();
        } else {
            diagram.select(fact.holder());
        }
        tab("Findings");
        Text field = control(FeatureHelp.label(fact.feature(), FeatureHelp.unit(fact.feature(), FeatureHelp.of(
                session.adapterFactory(), fact.holder(), fact.feature()))), Text.class);
        type(field, "1");
        Workbench.waitFor("the answer", () -> fact.holder().eIsSet(fact.feature()));
        session.live().flush();
        Workbench.settle();
        assertFalse(field.isDisposed(), "the question stays while it is being answered");
        type(field, "12");
        field.notifyListeners(SWT.DefaultSelection, new Event());
        Workbench.waitFor("the question to go", field::isDisposed);
        assertEquals("12", String.valueOf(fact.holder().eGet(fact.feature())).replace(".0", ""));
        session.commandStack().undo();
        assertFalse(fact.holder().eIsSet(fact.feature()), "one step");
    }

    @Test
    void practicesAreSortedByQuestionAndFoundByTheirWords() {
        session.execute(SetCommand.create(session.domain(), session.workload(), Literals.WORKLOAD__PRACTICES, null));
        diagram.select();
        tab("Practices");
        OpenDiagram.screenshot("properties-practices");
        int all = PracticeGroup.all().stream().mapToInt(each -> each.practices().size()).sum();
        assertTrue(labels(all()).contains("0 of " + all + " answered"));
        assertTrue(blocks().get(0).isExpanded());
        assertFalse(blocks().get(1).isExpanded());
        Text search = Dialogs.all(all(), Text.class).stream().filter(Control::isVisible).findFirst().orElseThrow();
        type(search, "threat model");
        assertTrue(row("Threat model").isVisible());
        assertTrue(Dialogs.all(all(), Label.class).stream().filter(Control::isVisible)
                .noneMatch(each -> each.getText().equals("Runbooks")));
        OpenDiagram.screenshot("properties-practices-found");
        Workbench.page().activate(view);
        search.setFocus();
        Workbench.settle();
        OpenDiagram.press(search, 0, SWT.ARROW_DOWN);
        Button chosen = (Button) Display.getCurrent().getFocusControl();
        assertEquals("Not said", chosen.getText());
        OpenDiagram.press(chosen, 0, 'y');
        assertSame(Fact.YES, session.workload().getPractices().getThreatModel());
        assertTrue(labels(all()).contains("1 of " + all + " answered"));
        assertTrue(blocks().stream().anyMatch(each -> each.getText().startsWith("Security: 1 of ")));
        type(search, "");
        Button open = Dialogs.button(all(), "Only open");
        open.setSelection(true);
        Dialogs.press(open);
        assertTrue(Dialogs.all(all(), Label.class).stream().filter(Control::isVisible)
                .noneMatch(each -> each.getText().equals("Threat model")));
        session.commandStack().undo();
        Workbench.settle();
        assertTrue(labels(all()).contains("0 of " + all + " answered"));
    }

    private List<ExpandableComposite> blocks() {
        return Dialogs.all(all(), ExpandableComposite.class);
    }

    @Test
    void thePlanOpensTheFactThatAQuestionAsksFor() throws Exception {
        diagram.select();
        Control plan = planWith("Questions");
        Tree lines = Dialogs.all((Composite) plan, Tree.class).stream().filter(Control::isVisible).findFirst()
                .orElseThrow();
        List<OpenFact> facts = OpenFact.of(session.live().result().questions());
        for (OpenFact fact : List.of(facts.stream().filter(each -> diagram.part(each.holder()) != null
                && FeatureValues.isShown(each.feature())).findFirst().orElseThrow(),
                facts.stream().filter(each -> each.holder() instanceof Workload || each.holder() instanceof Practices
                        || each.holder() instanceof Objectives).findFirst().orElseThrow())) {
            Workbench.page().showView("org.plumbline.ui.planView");
            TreeItem line = Arrays.stream(lines.getItems()).filter(each -> each.getText()
                    .equals(fact.question().text())).findFirst().orElseThrow();
            lines.setSelection(line);
            Event event = new Event();
            event.item = line;
            lines.notifyListeners(SWT.Selection, event);
            Workbench.settle();
            Dialogs.press(Dialogs.all((Composite) plan, Button.class).stream().filter(Control::isVisible)
                    .filter(each -> each.getText().equals("Open properties")).findFirst().orElseThrow());
            Workbench.settle();
            assertSame(view, Workbench.page().getActivePart());
            Control focus = Display.getCurrent().getFocusControl();
            assertNotNull(focus, "the focus is at the fact");
            String tab = page().getSelectedTab().getLabel();
            if (fact.holder() instanceof Component component) {
                assertEquals(List.of(component), diagram.selected());
                assertEquals(Topic.of(fact.feature().getName()).title(), tab);
                String name = FeatureHelp.label(fact.feature(), FeatureHelp.unit(fact.feature(), FeatureHelp.of(
                        session.adapterFactory(), fact.holder(), fact.feature())));
                assertTrue(within(focus, row(name)), name);
            } else {
                assertTrue(List.of("Practices", "Objectives", "General", "Operations", "Findings").contains(tab), tab);
            }
            OpenDiagram.screenshot("properties-opened-" + tab);
        }
    }

    private static boolean within(Control inner, Composite outer) {
        for (Control each = inner; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    /** The controls of the plan, with one of its tabs in front. */
    private static Control planWith(String tab) throws Exception {
        Workbench.page().showView("org.plumbline.ui.planView");
        Workbench.settle();
        CTabFolder tabs = Dialogs.all(Workbench.shell(), CTabFolder.class).stream().filter(folder -> Arrays.stream(
                folder.getItems()).anyMatch(each -> each.getText().startsWith(tab + " ("))).findFirst().orElseThrow();
        for (CTabItem each : tabs.getItems()) {
            if (each.getText().startsWith(tab)) {
                tabs.setSelection(each);
                Event event = new Event();
                event.item = each;
                tabs.notifyListeners(SWT.Selection, event);
            }
        }
        Workbench.settle();
        return tabs;
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
