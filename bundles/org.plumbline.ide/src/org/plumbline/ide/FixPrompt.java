/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** Asks the user for the value that a fix needs. The bundle with windows contributes it. */
@FunctionalInterface
public interface FixPrompt {

    /** Extension point by which a bundle contributes it. */
    String EXTENSION_POINT = "org.plumbline.ide.fixPrompt";

    /**
     * Asks, on the UI thread.
     *
     * @param now the present review, to show what a value does
     * @return the fix with the value; empty when the user cancels
     */
    Optional<Fix> ask(ReviewResult now, Fix fix);

    /** The fix ready to be applied: at once when it asks for nothing, else with what the user answers. */
    static Optional<Fix> complete(ReviewResult now, Fix fix) {
        if (fix.input().isEmpty()) {
            return Optional.of(fix);
        }
        for (IConfigurationElement each : Platform.getExtensionRegistry()
                .getConfigurationElementsFor(EXTENSION_POINT)) {
            try {
                return ((FixPrompt) each.createExecutableExtension("class")).ask(now, fix);
            } catch (CoreException e) {
                ILog.of(FixPrompt.class).error("The question of a fix cannot be asked; its default is used.", e);
            }
        }
        return Optional.of(fix);
    }
}
