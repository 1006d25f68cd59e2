/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plumbline.diagram.internal.badges.Texts;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.FeatureEdits;
import org.plumbline.edit.FeatureValues;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;

/** What the review asks about the selected elements, each with the control that answers it. */
final class QuestionsSection extends ReviewSection {

    private static final int MOST = 25;
    private static final int WIDTH = 180;
    private static final int INDENT = 14;

    @Override
    List<OpenQuestion> content(ReviewResult review) {
        Set<EObject> scope = scope();
        return review.questions().stream().filter(each -> scope.contains(each.element())).toList();
    }

    @Override
    void build(Composite empty) {
        List<OpenQuestion> questions = content(review());
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 3).applyTo(empty);
        Label heading = text(empty, questions.isEmpty() ? "No open questions" : questions.size() == 1
                ? "1 open question" : questions.size() + " open questions");
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        questions.stream().limit(MOST).forEach(each -> add(empty, each));
        if (questions.size() > MOST) {
            text(empty, "… and " + (questions.size() - MOST) + " more, listed in the Improvement Plan view.");
        }
    }

    private void add(Composite parent, OpenQuestion question) {
        Label text = text(parent, question.text());
        text.setToolTipText(question.rule().info().explanation());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 6).applyTo(text);
        Element holder = question.holder();
        Composite answer = getWidgetFactory().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(INDENT, 0).applyTo(answer);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answer);
        if (FeatureValues.isShown(question.feature()) && Nodes.workloadOf(holder).isPresent()) {
            EditSession session = page().session();
            FeatureRow row = new FeatureRow(answer, page().controls(), holder, question.feature(),
                    value -> FeatureEdits.set(session.domain(), List.of(holder), question.feature(), value)
                            .ifPresent(session::execute));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row.area());
            row.show(List.of(holder));
        } else {
            Link link = new Link(answer, SWT.NONE);
            getWidgetFactory().adapt(link, true, true);
            link.setText("<a>Show " + Texts.plain(Nodes.label(holder)) + "</a>");
            link.addListener(SWT.Selection, event -> page().reveal(holder));
        }
    }

    private Label text(Composite parent, String text) {
        Label label = getWidgetFactory().createLabel(parent, Texts.plain(text), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
