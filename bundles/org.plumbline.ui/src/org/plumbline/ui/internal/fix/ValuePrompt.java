/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.fix;

import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.plumbline.ide.FixPrompt;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** Asks for values of fixes in a dialog. */
public final class ValuePrompt implements FixPrompt {

    @Override
    public Optional<Fix> ask(ReviewResult now, Fix fix) {
        ValueDialog dialog = new ValueDialog(Display.getCurrent().getActiveShell(), now, fix);
        return dialog.open() == Window.OK ? Optional.of(dialog.answer()) : Optional.empty();
    }
}
