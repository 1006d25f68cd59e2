/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FileReviewJob;
import org.plumbline.ide.FindingMarkers;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.validation.ReviewResult;

/** Lets the markers of a file follow its edit session; when the session ends, they say again what is on disk. */
final class SessionMarkers implements EditSessions.Listener {

    private final MarkerUpdateJob updates = new MarkerUpdateJob();

    @Override
    public void opened(EditSession session) {
        if (file(session).isPresent()) {
            show(session, session.live().result());
            session.live().addListener(change -> show(session, change.result()));
            session.addDecisionListener(() -> show(session, session.live().result()));
        }
    }

    /** The workspace has taken the markers along. */
    @Override
    public void moved(EditSession session, String from) {
        updates.forget(FileReview.file(from));
        show(session, session.live().result());
    }

    @Override
    public void closed(EditSession session) {
        file(session).ifPresent(file -> {
            updates.forget(file);
            new FileReviewJob(List.of(file)).schedule();
        });
    }

    private void show(EditSession session, ReviewResult result) {
        file(session).ifPresent(file -> updates.update(file, FindingMarkers.marks(RuleConfigs.open(file, result))));
    }

    private static Optional<IFile> file(EditSession session) {
        return Optional.ofNullable(FileReview.file(session));
    }
}
