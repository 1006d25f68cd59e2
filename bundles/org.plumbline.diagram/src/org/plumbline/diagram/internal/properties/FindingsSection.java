/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.plumbline.diagram.internal.badges.ElementFindings;
import org.plumbline.diagram.internal.badges.FindingCards;
import org.plumbline.diagram.internal.editor.ThemeFollower;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;

/** The findings of the selected elements that nobody has accepted, with their fixes. */
final class FindingsSection extends ReviewSection {

    private static final int WIDTH = 180;

    private Look look;
    private ThemeFollower theme;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        look = new Look(parent.getDisplay(), SvgImages.isDark());
        theme = new ThemeFollower(parent, this::change);
    }

    @Override
    public void dispose() {
        super.dispose();
        if (theme != null) {
            theme.dispose();
            look.dispose();
        }
    }

    @Override
    List<Finding> content(ReviewResult review) {
        Set<EObject> scope = scope();
        List<Finding> own = review.findings().stream().filter(each -> scope.contains(each.element()))
                .filter(page()::isOpen).toList();
        return new ElementFindings(own).findings();
    }

    @Override
    void build(Composite empty) {
        List<Finding> findings = content(review());
        FindingCards cards = new FindingCards(empty, look, WIDTH, page()::apply, page()::resizeScrolledComposite);
        cards.heading(findings.isEmpty() ? "No findings"
                : findings.size() == 1 ? "1 finding" : findings.size() + " findings");
        cards.add(findings, review());
    }

    private void change(boolean dark) {
        if (dark != look.isDark()) {
            Look old = look;
            look = new Look(page().getControl().getDisplay(), dark);
            rebuild();
            old.dispose();
        }
    }
}
