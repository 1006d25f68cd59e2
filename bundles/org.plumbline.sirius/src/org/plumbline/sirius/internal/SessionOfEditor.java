/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.plumbline.edit.EditSession;
import org.plumbline.model.query.Nodes;

/** Finds the edit session of the workload that a Sirius editor shows, so that the plan follows that editor. */
public final class SessionOfEditor implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        try {
            EObject representation = (EObject) Reflect.call(editor, "getRepresentation");
            EStructuralFeature target = representation == null ? null
                    : representation.eClass().getEStructuralFeature("target");
            return target != null && representation.eGet(target) instanceof EObject shown
                    ? Nodes.workloadOf(shown).flatMap(SessionHost::session).map(type::cast).orElse(null) : null;
        } catch (CoreException e) {
            return null;
        }
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { EditSession.class };
    }
}
