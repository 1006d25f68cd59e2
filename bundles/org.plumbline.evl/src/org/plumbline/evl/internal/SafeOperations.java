/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.epsilon.eol.dom.Expression;
import org.eclipse.epsilon.eol.execute.context.IEolContext;
import org.eclipse.epsilon.eol.execute.introspection.java.ObjectMethod;
import org.eclipse.epsilon.eol.execute.operations.contributors.AnyOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.BooleanOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.IntegerOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.IterableOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.NumberOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributorRegistry;
import org.eclipse.epsilon.eol.execute.operations.contributors.ReflectiveOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.ScalarOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.StringOperationContributor;
import org.eclipse.epsilon.eol.execute.operations.contributors.compatibility.StringCompatibilityOperationContributor;
import org.eclipse.epsilon.eol.types.EolModelElementType;
import org.plumbline.model.SourceLocation;

/**
 * The operations a rule may call on texts, numbers, lists and types, by name. Epsilon calls any public Java method,
 * which leads from {@code "".getClass()} to the whole machine; it also writes files and prints.
 */
final class SafeOperations extends OperationContributorRegistry {

    private static final Set<String> ALLOWED = Set.of(
            // texts
            "length", "toLowerCase", "toUpperCase", "startsWith", "endsWith", "contains", "indexOf", "lastIndexOf",
            "substring", "replace", "replaceAll", "replaceFirst", "replaceLiteral", "matches", "trim", "strip",
            "split", "isEmpty", "isBlank", "equals", "equalsIgnoreCase", "compareTo", "characterAt", "concat",
            "firstToUpperCase", "firstToLowerCase", "ftuc", "ftlc", "isSubstringOf", "toCharSequence",
            // numbers and truth values
            "min", "max", "floor", "ceiling", "round", "pow", "abs", "ln", "log", "log10", "mod", "to", "iota",
            "or", "and", "not", "xor",
            // anything
            "type", "instanceOf", "isTypeOf", "isKindOf", "hasProperty", "isDefined", "isUndefined", "ifUndefined",
            "asString", "isInteger", "asInteger", "asLong", "isReal", "asReal", "asDouble", "asFloat", "asBoolean",
            // lists, sets and maps
            "size", "notEmpty", "includes", "includesAll", "excludes", "excludesAll", "including", "includingAll",
            "excluding", "excludingAll", "containsAll", "at", "get", "first", "second", "third", "fourth", "last",
            "count", "sum", "product", "flatten", "invert", "selectByKind", "selectByType", "createCollection",
            "asSequence", "asSet", "asBag", "asOrderedSet", "add", "addAll", "remove", "removeAll", "removeAt",
            "retainAll", "clear", "put", "containsKey", "containsValue", "keySet", "values",
            // types, literals and places in templates
            "all", "allInstances", "getAllOfKind", "getAllOfType", "getName", "getLiteral", "file", "line",
            "logicalId", "resourceType", "label");

    @Override
    protected List<OperationContributor> getDefaultOperationContributors() {
        return Arrays.asList(new StringCompatibilityOperationContributor(), new MethodsOfValues(),
                new StringOperationContributor(), new IntegerOperationContributor(), new NumberOperationContributor(),
                new BooleanOperationContributor(), new IterableOperationContributor(),
                new ScalarOperationContributor(), new AnyOperationContributor());
    }

    @Override
    public ObjectMethod findContributedMethodForEvaluatedParameters(Object target, String name, Object[] parameters,
            IEolContext context) {
        return ifAllowed(super.findContributedMethodForEvaluatedParameters(target, name, parameters, context));
    }

    /** None of the allowed operations takes an expression instead of its value. */
    @Override
    public ObjectMethod findContributedMethodForUnevaluatedParameters(Object target, String name,
            List<Expression> parameters, IEolContext context) {
        return null;
    }

    private static ObjectMethod ifAllowed(ObjectMethod method) {
        return method != null && ALLOWED.contains(method.getMethod().getName()) ? method : null;
    }

    /** Java methods, of values that hold nothing but themselves. */
    private static final class MethodsOfValues extends ReflectiveOperationContributor {
        private static final List<Class<?>> VALUES = List.of(String.class, Number.class, Boolean.class,
                Collection.class, Map.class, Enumerator.class, SourceLocation.class, EolModelElementType.class);

        @Override
        public boolean contributesTo(Object target) {
            return VALUES.stream().anyMatch(type -> type.isInstance(target));
        }
    }
}
