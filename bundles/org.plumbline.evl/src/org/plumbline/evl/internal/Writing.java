/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.epsilon.eol.exceptions.EolIllegalPropertyException;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.introspection.AbstractPropertySetter;

/** Writes features of elements into the record of the fix that runs; the design itself stays as it is. */
final class Writing extends AbstractPropertySetter {

    static final String ONLY_IN_FIXES = "Only the body of a fix changes the design";

    private final DesignModel model;

    Writing(DesignModel model) {
        this.model = model;
    }

    @Override
    public void invoke(Object target, String property, Object value, IEolContext context) throws EolRuntimeException {
        EObject owner = (EObject) target;
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(property);
        if (feature == null) {
            throw new EolIllegalPropertyException(target, property,
                    context.getExecutorFactory().getActiveModuleElement(), context);
        }
        model.fix().orElseThrow(() -> new EolRuntimeException(ONLY_IN_FIXES)).set(owner, feature, value);
    }
}
