/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.diagram.WorkloadEditor;
import org.plumbline.ide.RuleSets;
import org.plumbline.ui.UiIds;
import org.plumbline.validation.Rule;

/** From a line of the plan to the page that explains its rule. */
@ExtendWith(NoErrorLogged.class)
class RuleReferenceTest {

    private static final Pattern PAGE = Pattern.compile("Rules\n|[A-Z]+-[A-Z]+-\\d{3}: ");

    @AfterEach
    void close() throws CoreException {
        Workbench.page().closeAllEditors(false);
        Workbench.page().hideView(Workbench.page().findView(UiIds.RULE_REFERENCE_VIEW));
        ResourcesPlugin.getWorkspace().getRoot().delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT,
                new NullProgressMonitor());
    }

    @Test
    void withoutARuleItListsAllOfThem() throws Exception {
        Workbench.page().showView(UiIds.RULE_REFERENCE_VIEW);

        List<String> lines = page().lines().toList();
        for (Rule<?> rule : RuleSets.current().rules()) {
            assertTrue(lines.contains(rule.id() + "  " + rule.info().title()), rule.id());
        }
    }

    @Test
    void theHelpKeyShowsThePageOfTheSelectedRisk() throws Exception {
        execute("org.plumbline.product.openExample", Map.of("org.plumbline.product.example", "web-shop"));
        Workbench.waitFor("the example", () -> Workbench.page().getActiveEditor() instanceof WorkloadEditor);
        Workbench.page().showView(UiIds.PLAN_VIEW);
        Workbench.settle();
        KeySequence f1 = KeySequence.getInstance("F1");
        assertEquals(UiIds.OPEN_REFERENCE, service(IBindingService.class).getPerfectMatch(f1)
                .getParameterizedCommand().getId());

        execute(UiIds.OPEN_REFERENCE, Map.of());

        String page = page();
        String id = page.substring(0, page.indexOf(':'));
        assertTrue(RuleSets.current().byId(id).isPresent(), page);
        assertTrue(page.contains("\nRemediation\n"), page);
        assertTrue(page.contains("\nA design with the problem\nWorkload Shop"), page);
        Workbench.screenshot("rule-reference");
    }

    private static void execute(String command, Map<String, String> parameters) throws Exception {
        service(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(
                service(ICommandService.class).getCommand(command), parameters), null);
        Workbench.settle();
    }

    private static <T> T service(Class<T> type) {
        return Workbench.page().getWorkbenchWindow().getService(type);
    }

    /** What the view shows: the only text of the window that begins like a page of the reference. */
    private static String page() {
        Workbench.settle();
        return texts(Workbench.shell()).filter(text -> PAGE.matcher(text).lookingAt()).findFirst().orElseThrow();
    }

    private static Stream<String> texts(Control control) {
        return switch (control) {
            case StyledText text -> Stream.of(text.getText());
            case Composite composite -> Stream.of(composite.getChildren()).flatMap(RuleReferenceTest::texts);
            default -> Stream.empty();
        };
    }
}
