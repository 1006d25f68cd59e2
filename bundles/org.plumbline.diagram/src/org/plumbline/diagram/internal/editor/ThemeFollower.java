/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.editor;

import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.plumbline.diagram.internal.images.SvgImages;

/** Tells when the workbench changes between its light and its dark theme. */
public final class ThemeFollower {

    private static final int SETTLED_MILLIS = 300;

    private final Display display;
    private final Consumer<Boolean> changed;
    private final IEclipsePreferences themes = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
    private final IPreferenceChangeListener chosen = event -> later();
    private final Listener settings = event -> later();
    private boolean disposed;

    public ThemeFollower(Control control, Consumer<Boolean> changed) {
        this.display = control.getDisplay();
        this.changed = changed;
        themes.addPreferenceChangeListener(chosen);
        display.addListener(SWT.Settings, settings);
        later();
    }

    public void dispose() {
        disposed = true;
        themes.removePreferenceChangeListener(chosen);
        if (!display.isDisposed()) {
            display.removeListener(SWT.Settings, settings);
        }
    }

    // The preference changes before the widgets do.
    private void later() {
        if (!display.isDisposed()) {
            display.asyncExec(() -> display.timerExec(SETTLED_MILLIS, this::look));
        }
    }

    private void look() {
        if (!disposed) {
            changed.accept(SvgImages.isDark());
        }
    }
}
