/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;

/** Calls bundles that may be absent. Their classes are named as text, so that nothing here needs them to load. */
final class Reflect {

    private Reflect() {
    }

    /** Whether the bundle is there and can be used. */
    static boolean has(String bundle) {
        Bundle found = Platform.getBundle(bundle);
        return found != null && (found.getState() & (Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE)) != 0;
    }

    static Class<?> type(String bundle, String name) throws CoreException {
        try {
            if (has(bundle)) {
                return Platform.getBundle(bundle).loadClass(name);
            }
        } catch (ClassNotFoundException e) {
            throw unusable(name, e);
        }
        throw new CoreException(Status.error("The bundle " + bundle + " is not installed. Install Sirius first."));
    }

    /** The value of a public static field, such as {@code INSTANCE}. */
    static Object constant(Class<?> type, String name) throws CoreException {
        try {
            Field field = type.getField(name);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw unusable(type.getName() + "." + name, e);
        }
    }

    static Object callStatic(Class<?> type, String name, Object... arguments) throws CoreException {
        return call(null, type, name, arguments);
    }

    static Object call(Object target, String name, Object... arguments) throws CoreException {
        return call(target, target.getClass(), name, arguments);
    }

    static Object create(Class<?> type, Object... arguments) throws CoreException {
        try {
            return Arrays.stream(type.getConstructors()).filter(each -> takes(each.getParameterTypes(), arguments))
                    .findFirst().orElseThrow(() -> new NoSuchMethodException(type.getName())).newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw failed(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw unusable(type.getName(), e);
        }
    }

    private static Object call(Object target, Class<?> type, String name, Object... arguments) throws CoreException {
        try {
            Method method = method(type, name, arguments);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw failed(name, e);
        } catch (ReflectiveOperationException e) {
            throw unusable(type.getName() + "." + name, e);
        }
    }

    /** By a public class or interface that declares it: the target's own class often is not public. */
    private static Method method(Class<?> type, String name, Object... arguments) throws NoSuchMethodException {
        for (Method each : type.getMethods()) {
            if (each.getName().equals(name) && takes(each.getParameterTypes(), arguments)
                    && each.trySetAccessible()) {
                return each;
            }
        }
        throw new NoSuchMethodException(name);
    }

    private static boolean takes(Class<?>[] types, Object... arguments) {
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            boolean fits = types[i] == boolean.class ? arguments[i] instanceof Boolean
                    : arguments[i] == null ? !types[i].isPrimitive() : types[i].isInstance(arguments[i]);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static CoreException unusable(String what, Exception cause) {
        return new CoreException(Status.error(what + " is not as in the versions of Sirius this was made for.", cause));
    }

    private static CoreException failed(String what, InvocationTargetException e) {
        Throwable cause = e.getCause();
        return cause instanceof CoreException core ? core
                : new CoreException(Status.error(what + " failed: " + cause.getMessage(), cause));
    }
}
