/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.plumbline.cli.Main;

/** The command line inside Equinox, for installations that have nothing else. */
public final class CliApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        String[] args = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return Main.run(args, System.in, System.out, System.err);
    }

    @Override
    public void stop() {
        // A review ends by itself and holds nothing that would need to be released.
    }
}
