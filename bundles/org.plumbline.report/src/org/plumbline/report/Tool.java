/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.report;

/** What made a report. */
public final class Tool {

    public static final String NAME = "Plumbline";

    /** Version of this release, as in the bundles' manifests without the qualifier. */
    public static final String VERSION = "0.1.0";

    private Tool() {
    }
}
