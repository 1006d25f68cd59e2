/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
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
    private static final int MAX_DIGITS = 4;

    private IntegerFieldEditor seconds;

    public RecoverySettings() {
        super(GRID);
        setDescription("A copy of what is not saved is kept in the metadata of the workspace.\n"
                + "After a crash, the next start opens the workload and offers to recover the changes.");
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
        seconds = new IntegerFieldEditor(SECONDS, "&Seconds from an edit to the copy:", getFieldEditorParent(),
                MAX_DIGITS);
        seconds.setValidRange(1, MAX_SECONDS);
        seconds.setErrorMessage("Enter from 1 to " + MAX_SECONDS + " seconds.");
        addField(seconds);
    }

    @Override
    protected void initialize() {
        super.initialize();
        enable(getPreferenceStore().getBoolean(ON));
    }

    @Override
    protected void performDefaults() {
        super.performDefaults();
        enable(getPreferenceStore().getDefaultBoolean(ON));
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        if (event.getSource() instanceof BooleanFieldEditor) {
            enable(Boolean.TRUE.equals(event.getNewValue()));
        }
    }

    private void enable(boolean on) {
        seconds.setEnabled(on, getFieldEditorParent());
    }
}
