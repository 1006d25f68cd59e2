/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Whether and how soon a copy of unsaved changes is kept, and the preference page for it. */
public final class RecoverySettings extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String NODE = "org.plumbline.diagram";
    private static final String ON = "recovery";
    private static final String SECONDS = "recoverySeconds";
    private static final int USUAL_SECONDS = 30;
    private static final int MAX_SECONDS = 3600;

    public RecoverySettings() {
        super(GRID);
        setDescription("Plumbline's diagram editor");
    }

    static boolean isOn() {
        return InstanceScope.INSTANCE.getNode(NODE).getBoolean(ON, true);
    }

    static int seconds() {
        return InstanceScope.INSTANCE.getNode(NODE).getInt(SECONDS, USUAL_SECONDS);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
        store.setDefault(ON, true);
        store.setDefault(SECONDS, USUAL_SECONDS);
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(ON, "&Keep a copy of unsaved changes, to recover them after a crash",
                getFieldEditorParent()));
        IntegerFieldEditor seconds = new IntegerFieldEditor(SECONDS, "&Seconds after an edit:", getFieldEditorParent());
        seconds.setValidRange(1, MAX_SECONDS);
        addField(seconds);
    }
}
