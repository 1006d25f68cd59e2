/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.plumbline.edit.Snapshot;
import org.plumbline.model.io.ModelException;

/** Offers what was not saved before a crash, when its file is opened again. */
final class RecoveryOffer {

    static final String TITLE = "Recover Unsaved Changes";

    private RecoveryOffer() {
    }

    static void make(OpenFile file) {
        Path copy = Recovery.fileFor(file.session().key());
        if (!file.isOpen() || !Files.exists(copy)) {
            return;
        }
        try {
            RecoveryFile found = RecoveryFile.read(copy);
            Snapshot now = file.session().snapshot();
            Snapshot work = now(file, found);
            String differs = ChangeSummary.of(now, work);
            if (differs.isEmpty()) {
                Recovery.delete(copy);
                return;
            }
            int answer = new MessageDialog(file.shell(), TITLE, null, "Recover the unsaved changes of "
                    + time(found.time()) + " to " + file.name() + "?\n\nThey " + differs
                    + ".\n\nRecovered changes are not saved yet and can be undone.", MessageDialog.QUESTION, 0,
                    "&Recover", "&Discard").open();
            if (!file.isOpen()) {
                return;
            }
            if (answer == 1) {
                Recovery.delete(copy);
            } else {
                // The copy stays until the changes are saved: the next one replaces it.
                file.session().replace(work, "Recover Unsaved Changes");
                file.goOnFrom(file.base());
            }
        } catch (ModelException e) {
            MessageDialog.openError(file.shell(), TITLE, e.getMessage());
            Recovery.delete(copy);
        }
    }

    /** The work, on top of what the file holds now when it has moved on since. */
    private static Snapshot now(OpenFile file, RecoveryFile found) throws ModelException {
        Snapshot work = found.work().parse(file.name());
        return !found.base().exists() || found.base().same(file.base()) ? work
                : new FileMerge(found.base().parse(file.name()), work, file.base().parse(file.name()))
                        .merged(Set.of());
    }

    private static String time(Instant time) {
        ZonedDateTime local = time.atZone(ZoneId.systemDefault());
        return (local.toLocalDate().equals(LocalDate.now()) ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)).format(local);
    }
}
