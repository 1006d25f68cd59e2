/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.List;

import org.eclipse.epsilon.eol.dom.Expression;
import org.eclipse.epsilon.eol.dom.NameExpression;
import org.eclipse.epsilon.eol.dom.Parameter;
import org.eclipse.epsilon.eol.exceptions.EolIllegalOperationException;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.operations.AbstractOperation;
import org.eclipse.epsilon.eol.models.IModel;
import org.eclipse.epsilon.evl.execute.operations.EvlOperationFactory;

/**
 * The operations with a body of their own, such as {@code select} and {@code satisfies}. For a name that it does not
 * know, Epsilon would look for a Java method; here it is an error.
 */
final class SafeOperationFactory extends EvlOperationFactory {

    private static final AbstractOperation UNKNOWN = new AbstractOperation() {
        @Override
        public Object execute(Object target, NameExpression name, List<Parameter> iterators,
                List<Expression> expressions, IEolContext context) throws EolRuntimeException {
            throw new EolIllegalOperationException(target, name.getName(), name, context.getPrettyPrinterManager());
        }
    };

    SafeOperationFactory() {
        operationCache.keySet().removeIf(name -> name.startsWith("parallel"));
        operationCache.remove("assert");
        operationCache.remove("assertError");
    }

    @Override
    public AbstractOperation getOperationFor(String name) {
        return operationCache.getOrDefault(name, UNKNOWN);
    }

    @Override
    public AbstractOperation getOptimisedOperation(String name, Object target, IModel owningModel,
            IEolContext context) {
        return getOperationFor(name);
    }
}
