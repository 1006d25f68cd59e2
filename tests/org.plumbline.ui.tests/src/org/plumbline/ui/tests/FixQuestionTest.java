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

import org.eclipse.swt.widgets.Button;
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

    private static final String TITLE = "Apply Fix";

    private Optional<Fix> ask(Runnable user) {
        ModelBuilder model = ModelBuilder.workload("Shop");
        model.add(DataStore.class, "Orders", "aws.rds", store -> {
            store.setKind(DataStoreKind.RELATIONAL);
            store.setBackup(Fact.YES);
            store.setBackupRetentionDays(1);
        });
        ReviewResult now = Engine.review(BuiltInRules.all(), model.workload());
        Finding finding = now.findings().stream().filter(each -> each.rule().id().equals("REL-BACKUP-002"))
                .findFirst().orElseThrow();
        List<Optional<Fix>> answer = new ArrayList<>();
        Dialogs.with(TITLE, () -> answer.add(FixPrompt.complete(now, Engine.fixes(now.rules(), finding).get(0))),
                user);
        return answer.get(0);
    }

    @Test
    void theValueIsCheckedAndItsEffectShownBeforeItIsApplied() {
        Optional<Fix> answer = ask(() -> {
            Shell dialog = Dialogs.find(TITLE);
            Button apply = Dialogs.button(dialog, "Apply");
            Text value = Dialogs.all(dialog, Text.class).get(0);
            assertEquals("7", value.getText());
            assertEquals(apply, dialog.getDefaultButton());
            Workbench.waitFor("the effect", () -> says(dialog, "Effect: Reliability −1 Medium"));
            value.setText("soon");
            assertTrue(says(dialog, "Write a number."));
            assertFalse(apply.isEnabled());
            value.setText("2");
            Workbench.waitFor("no effect", () -> says(dialog, "Effect: No risk changes"));
            value.setText("35");
            Workbench.waitFor("the effect", () -> says(dialog, "Effect: Reliability −1 Medium"));
            Workbench.screenshotOfAll("fix-question");
            Dialogs.press(apply);
        });
        assertEquals(35.0, answer.orElseThrow().input().orElseThrow().change().value());
    }

    @Test
    void cancelAppliesNothing() {
        assertEquals(Optional.empty(), ask(() -> Dialogs.find(TITLE).close()));
    }

    private static boolean says(Shell dialog, String text) {
        return Dialogs.all(dialog, Label.class).stream().anyMatch(each -> each.getText().equals(text));
    }
}
