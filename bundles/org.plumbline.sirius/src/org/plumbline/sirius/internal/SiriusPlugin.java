/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Plugin;
import org.osgi.framework.BundleContext;
import org.plumbline.sirius.WorkloadReview;

/**
 * Makes the viewpoint known to Sirius. Sirius asks for the components of its extension point and makes one more
 * instance of this class for it; what counts is that the bundle starts.
 */
public final class SiriusPlugin extends Plugin {

    /** The bundle that holds Sirius's registry. */
    static final String SIRIUS = "org.eclipse.sirius";

    private static final String DESCRIPTION = "org.plumbline.sirius/description/plumbline.odesign";

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        WorkloadReview.use(new SessionHost());
        if (Reflect.has(SIRIUS)) {
            try {
                Class<?> type = Reflect.type(SIRIUS,
                        "org.eclipse.sirius.business.api.componentization.ViewpointRegistry");
                Reflect.call(Reflect.callStatic(type, "getInstance"), "registerFromPlugin", DESCRIPTION);
            } catch (CoreException e) {
                ILog.of(SiriusPlugin.class).error("Sirius does not take the viewpoint of Plumbline.", e);
            }
        }
    }
}
