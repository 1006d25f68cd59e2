/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import org.plumbline.model.Compute;
import org.plumbline.model.Fact;
import org.plumbline.model.ProcessorArchitecture;

/** What good forms say of functions. */
final class Functions {

    private Functions() {
    }

    /** @param timeout how long one run may take, in seconds */
    static void facts(Compute function, double timeout) {
        function.setTimeoutSeconds(timeout);
        function.setMemoryMegabytes(512);
        function.setRuntime("java21");
        function.setRuntimeSupported(Fact.YES);
        function.setArchitecture(ProcessorArchitecture.ARM64);
        function.setDeadLetter(Fact.YES);
    }
}
