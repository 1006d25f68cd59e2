/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.function.Function;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

/** What the cells of one column show. */
final class PlanLabels extends StyledCellLabelProvider {

    private final Column column;
    private final boolean first;
    private final PlanContent content;
    private final Function<PlanGroup, Image> groupImage;

    PlanLabels(Column column, boolean first, PlanContent content, Function<PlanGroup, Image> groupImage) {
        this.column = column;
        this.first = first;
        this.content = content;
        this.groupImage = groupImage;
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = new StyledString();
        Image image = null;
        if (cell.getElement() instanceof PlanItem item) {
            text = column.text().apply(item);
            image = column.image().apply(item);
        } else if (first && cell.getElement() instanceof PlanGroup group) {
            text = new StyledString(group.label())
                    .append("  " + content.size(group), StyledString.COUNTER_STYLER);
            image = groupImage.apply(group);
        }
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image);
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case RiskItem risk -> risk.finding().message();
            case QuestionItem question -> question.title();
            default -> null;
        };
    }
}
