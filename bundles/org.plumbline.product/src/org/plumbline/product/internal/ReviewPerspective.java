/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.product.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.plumbline.ui.UiIds;

/** The explorer on the left, the diagram with most of the room, and below it the plan beside the properties. */
public final class ReviewPerspective implements IPerspectiveFactory {

    private static final float EXPLORER = 0.16f;
    private static final float DIAGRAM = 0.6f;
    private static final float PLAN = 0.55f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, EXPLORER, editors);
        IFolderLayout plan = layout.createFolder("plan", IPageLayout.BOTTOM, DIAGRAM, editors);
        plan.addView(UiIds.PLAN_VIEW);
        plan.addView(IPageLayout.ID_PROBLEM_VIEW);
        IFolderLayout properties = layout.createFolder("properties", IPageLayout.RIGHT, PLAN, "plan");
        properties.addView(IPageLayout.ID_PROP_SHEET);
        properties.addView(IPageLayout.ID_OUTLINE);
        properties.addPlaceholder(UiIds.RULE_REFERENCE_VIEW);
        layout.addShowViewShortcut(UiIds.PLAN_VIEW);
        layout.addShowViewShortcut(UiIds.RULE_REFERENCE_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(ProjectExplorer.VIEW_ID);
        layout.addShowViewShortcut("org.eclipse.pde.runtime.LogView");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
    }
}
