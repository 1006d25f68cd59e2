/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.plumbline.catalog.Risk;
import org.plumbline.ui.internal.Images;
import org.plumbline.validation.ReviewResult;

/** Which workload is shown, how many risks and questions it has, and the filter text. */
final class PlanHeader {

    private static final int FILTER_WIDTH = 180;

    private final Composite area;
    private final Label name;
    private final CLabel high;
    private final CLabel medium;
    private final CLabel questions;
    private final Text filter;

    PlanHeader(Composite parent, Images images, Consumer<String> filtered) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 4).spacing(12, 0).applyTo(area);
        name = new Label(area, SWT.NONE);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(name);
        Composite counts = new Composite(area, SWT.NONE);
        counts.setLayout(RowLayoutFactory.fillDefaults().wrap(false).spacing(4).create());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(counts);
        high = new CLabel(counts, SWT.NONE);
        medium = new CLabel(counts, SWT.NONE);
        questions = new CLabel(counts, SWT.NONE);
        high.setImage(images.risk(Risk.HIGH));
        medium.setImage(images.risk(Risk.MEDIUM));
        questions.setImage(images.question());
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
        filter.setMessage("Filter");
        filter.setToolTipText("Words of the title, element, pillar, rule or best practice");
        GridDataFactory.swtDefaults().hint(FILTER_WIDTH, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(e -> filtered.accept(filter.getText()));
    }

    Composite area() {
        return area;
    }

    void show(PlanInput input) {
        ReviewResult result = input.result();
        String shown = result.workload().getName();
        name.setText((shown == null ? input.file().getName() : shown).replace("&", "&&"));
        high.setText(result.count(Risk.HIGH) + " high");
        medium.setText(result.count(Risk.MEDIUM) + " medium");
        int open = input.questions().size();
        questions.setText(open == 1 ? "1 question" : open + " questions");
        area.layout(true, true);
    }
}
