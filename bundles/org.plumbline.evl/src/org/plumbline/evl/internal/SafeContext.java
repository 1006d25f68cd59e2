/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

import org.eclipse.epsilon.eol.execute.context.FrameStack;
import org.eclipse.epsilon.eol.execute.context.Variable;
import org.eclipse.epsilon.eol.execute.prettyprinting.PrettyPrinter;
import org.eclipse.epsilon.evl.execute.context.EvlContext;
import org.plumbline.model.Element;

/**
 * Where rules run: they see the design, and of Java nothing but values. Epsilon's variables {@code System},
 * {@code UserInput} and {@code thisModule} are not there.
 */
final class SafeContext extends EvlContext {

    private final TimeLimit limit;

    SafeContext(DesignModel model, TimeLimit limit) {
        this.limit = limit;
        methodContributorRegistry = new SafeOperations();
        operationFactory = new SafeOperationFactory();
        nativeTypeDelegates = List.of();
        outputStream = new PrintStream(OutputStream.nullOutputStream());
        errorStream = outputStream;
        warningStream = outputStream;
        prettyPrinterManager.addPrettyPrinter(new Labels(model));
        modelRepository.addModel(model);
        executorFactory.setExecutionController(limit);
        reset();
    }

    /** Forgets everything that an earlier run has left, on success or failure. */
    void reset() {
        setFrameStack(new FrameStack());
        getFrameStack().putGlobal(Variable.createReadOnlyVariable("null", null));
        clear();
    }

    /** Forgets what one check has left. */
    void clear() {
        executorFactory.enableStackTraceManager();
        extendedProperties.clear();
        unsatisfiedConstraints.clear();
        constraintTrace.clear();
        limit.start();
    }

    /** Elements are called by their names, and whole numbers have no decimals. */
    private record Labels(DesignModel model) implements PrettyPrinter {
        @Override
        public boolean appliesTo(Object object) {
            return object instanceof Element || object instanceof Double;
        }

        @Override
        public String print(Object object) {
            if (object instanceof Double number) {
                return number == number.longValue() ? Long.toString(number.longValue()) : number.toString();
            }
            return model.label((Element) object);
        }
    }
}
