/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

/** Does something before the user saves: the key for it leaves the focus in the field that is typed in. */
final class SaveListener implements IExecutionListener {

    private final Runnable before;
    private final ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);

    SaveListener(Runnable before) {
        this.before = before;
    }

    void start() {
        commands.addExecutionListener(this);
    }

    void stop() {
        commands.removeExecutionListener(this);
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        if (IWorkbenchCommandConstants.FILE_SAVE.equals(command)
                || IWorkbenchCommandConstants.FILE_SAVE_ALL.equals(command)) {
            before.run();
        }
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // Nothing to save yet; what is typed becomes something to save when the field is left.
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // The editor tells why.
    }

    @Override
    public void postExecuteSuccess(String command, Object result) {
        // All is done before.
    }
}
