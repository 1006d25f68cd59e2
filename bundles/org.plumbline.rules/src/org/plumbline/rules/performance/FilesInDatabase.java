/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;
import java.util.Set;

import org.plumbline.model.AccessKind;
import org.plumbline.model.DataStoreKind;
import org.plumbline.validation.Effort;

/** Whole files in stores that are dear and slow at them. */
public final class FilesInDatabase extends AccessMismatch {

    public FilesInDatabase() {
        super(rule("PERF-STORE-005", "Whole files are kept in a database or on a disk")
                .medium()
                .bestPractices("PERF03-BP01", "COST05-BP05", "SUS04-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Files that are written once and read whole, such as pictures and documents, are kept in "
                        + "a database, a file share or on a disk.")
                .impact("Backups and restores take hours, storage costs several times more, and every download passes "
                        + "through servers.")
                .remediation("Keep the files in an object store and only their addresses in the database. Let clients "
                        + "load them from there, through a content delivery network where they are far away."),
                AccessKind.WHOLE_OBJECTS,
                Set.of(DataStoreKind.RELATIONAL, DataStoreKind.DOCUMENT, DataStoreKind.FILE, DataStoreKind.BLOCK),
                Optional.empty(),
                new Better(DataStoreKind.OBJECT, "aws.s3", "generic.objectstore", "object store", false,
                        "Files have to be moved once, and programs read them by another interface."),
                "An object store serves them in parallel and for a fraction of the price.");
    }
}
