/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import org.eclipse.epsilon.eol.dom.Annotation;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.FrameType;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.context.Variable;
import org.eclipse.epsilon.evl.dom.Constraint;
import org.eclipse.epsilon.evl.execute.context.IEvlContext;

/**
 * A constraint or a critique whose parts can be run one by one. When a part throws, the frames it has entered are left
 * behind; whoever runs it makes new ones.
 */
final class Check extends Constraint {

    /** Runs the check alone: neither guard nor message. */
    boolean decide(Object self, IEvlContext context) throws EolRuntimeException {
        preprocessCheck(self, context);
        boolean result = executeCheckBlock(self, context);
        context.getFrameStack().leaveLocal(checkBlock.getBody());
        return result;
    }

    /** The value of an annotation for an element; it may be an expression on {@code self}. */
    String text(Annotation annotation, Object self, IEolContext context) throws EolRuntimeException {
        context.getFrameStack().enterLocal(FrameType.PROTECTED, annotation,
                Variable.createReadOnlyVariable("self", self));
        String text = context.getPrettyPrinterManager().print(annotation.getValue(context));
        context.getFrameStack().leaveLocal(annotation);
        return text;
    }
}
