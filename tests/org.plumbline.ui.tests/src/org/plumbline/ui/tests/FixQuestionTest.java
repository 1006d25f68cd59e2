/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.ide.FixPrompt;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Fact;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** A fix asks for its value and says while it is typed what it would do. */
@ExtendWith(NoErrorLogged.class)
class FixQuestionTest {

    private final ModelBuilder model = ModelBuilder.workload("Shop");
    private final List<AssertionError> failed = new ArrayList<>();

    private Optional<Fix> ask(Runnable user) {
        model.add(DataStore.class, "Orders", "aws.rds", store -> {
            store.setKind(DataStoreKind.RELATIONAL);
            store.setBackup(Fact.YES);
            store.setBackupRetentionDays(1);
        });
        ReviewResult now = Engine.review(BuiltInRules.all(), model.workload());
        Finding finding = now.findings().stream().filter(each -> each.rule().id().equals("REL-BACKUP-002"))
                .findFirst().orElseThrow();
        Display.getCurrent().asyncExec(() -> {
            try {
                user.run();
            } catch (AssertionError e) {
                failed.add(e);
                dialog().close();
            }
        });
        Optional<Fix> answer = FixPrompt.complete(now, Engine.fixes(now.rules(), finding).get(0));
        assertEquals(List.of(), failed);
        return answer;
    }

    @Test
    void theValueIsCheckedAndItsEffectShownBeforeItIsApplied() {
        Optional<Fix> answer = ask(() -> {
            Text value = all(Text.class).get(0);
            assertEquals("7", value.getText());
            Workbench.waitFor("the effect", () -> says("Effect: Reliability −1 Medium"));
            value.setText("soon");
            assertTrue(says("Write a number."));
            assertFalse(apply().isEnabled());
            value.setText("2");
            Workbench.waitFor("no effect", () -> says("Effect: No risk changes"));
            value.setText("35");
            Workbench.waitFor("the effect", () -> says("Effect: Reliability −1 Medium"));
            assertEquals(apply(), dialog().getDefaultButton());
            apply().notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(35.0, answer.orElseThrow().input().orElseThrow().change().value());
    }

    @Test
    void cancelAppliesNothing() {
        assertEquals(Optional.empty(), ask(() -> dialog().close()));
    }

    private static Shell dialog() {
        for (Shell each : Display.getCurrent().getShells()) {
            if (each.getText().equals("Apply Fix") && !each.isDisposed()) {
                return each;
            }
        }
        throw new AssertionError("no dialog");
    }

    private static Button apply() {
        return all(Button.class).stream().filter(each -> each.getText().equals("Apply")).findFirst().orElseThrow();
    }

    private static boolean says(String text) {
        return all(Label.class).stream().anyMatch(each -> each.getText().equals(text));
    }

    private static <T extends Control> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(dialog(), type, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, List<T> found) {
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control each : composite.getChildren()) {
                collect(each, type, found);
            }
        }
    }
}
