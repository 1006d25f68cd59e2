/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui;

/** Ids of what this bundle contributes to the workbench. */
public final class UiIds {

    public static final String PLAN_VIEW = "org.plumbline.ui.planView";
    public static final String RULE_REFERENCE_VIEW = "org.plumbline.ui.ruleReferenceView";
    /** Command that shows the reference page of the selected risk's or question's rule. */
    public static final String OPEN_REFERENCE = "org.plumbline.ui.openReference";
    public static final String NEW_WORKLOAD_WIZARD = "org.plumbline.ui.newWorkload";
    public static final String IMPORT_TEMPLATE_WIZARD = "org.plumbline.ui.importTemplate";
    public static final String EXPORT_REVIEW_WIZARD = "org.plumbline.ui.exportReview";

    private UiIds() {
    }
}
