/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

class CliApplicationTest {

    @Test
    void theApplicationRunsTheCommandLine() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertEquals(0, application().start(new Arguments("rules")));
        } finally {
            System.setOut(before);
        }
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("SEC-"));
    }

    @Test
    void wrongUseHasItsExitCode() throws Exception {
        PrintStream before = System.err;
        System.setErr(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try {
            assertEquals(2, application().start(new Arguments("no-such-verb")));
        } finally {
            System.setErr(before);
        }
    }

    private static IApplication application() throws Exception {
        IExtension extension = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", "org.plumbline.ide.cli");
        IConfigurationElement run = extension.getConfigurationElements()[0].getChildren("run")[0];
        return (IApplication) run.createExecutableExtension("class");
    }

    private record Arguments(String... values) implements IApplicationContext {
        @Override
        public Map<String, Object> getArguments() {
            return Map.of(APPLICATION_ARGS, values);
        }

        @Override
        public void applicationRunning() {
            assertTrue(values.length > 0);
        }

        @Override
        public String getBrandingApplication() {
            return null;
        }

        @Override
        public String getBrandingName() {
            return null;
        }

        @Override
        public String getBrandingDescription() {
            return null;
        }

        @Override
        public String getBrandingId() {
            return null;
        }

        @Override
        public String getBrandingProperty(String key) {
            return null;
        }

        @Override
        public Bundle getBrandingBundle() {
            return null;
        }

        @Override
        public void setResult(Object result, IApplication application) {
            throw new UnsupportedOperationException();
        }
    }
}
