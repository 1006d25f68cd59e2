/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.plumbline.diagram.internal.badges.Texts;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.FeatureEdits;
import org.plumbline.edit.FeatureValues;
import org.plumbline.model.Element;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.OpenFact;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;

/** What the review asks about the selected elements, each with the control that answers it. */
final class QuestionsSection extends ReviewSection implements FactSection {

    private static final int MOST = 25;
    private static final int WIDTH = 180;
    private static final int INDENT = 14;

    private final Map<OpenFact, FeatureRow> rows = new HashMap<>();

    /** What is asked about the selection, and what others ask of it. */
    @Override
    List<OpenFact> content(ReviewResult review) {
        Set<EObject> scope = scope();
        return OpenFact.of(review.questions()).stream().filter(fact -> scope.contains(fact.holder())
                || fact.questions().stream().anyMatch(each -> scope.contains(each.element()))).toList();
    }

    @Override
    public Optional<Control> focusOn(EObject holder, EStructuralFeature feature) {
        return rows.entrySet().stream().filter(each -> each.getKey().holder() == holder
                && each.getKey().feature() == feature).findFirst().map(each -> each.getValue().focus());
    }

    @Override
    void build(Composite empty) {
        List<OpenFact> questions = content(review());
        rows.clear();
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(6, 3).applyTo(empty);
        Label heading = text(empty, questions.isEmpty() ? "No open questions" : questions.size() == 1
                ? "1 open question" : questions.size() + " open questions");
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        questions.stream().limit(MOST).forEach(each -> add(empty, each));
        if (questions.size() > MOST) {
            text(empty, "… and " + (questions.size() - MOST) + " more, listed in the Improvement Plan view.");
        }
    }

    private void add(Composite parent, OpenFact fact) {
        OpenQuestion question = fact.question();
        Label text = text(parent, question.text());
        text.setToolTipText(question.rule().info().explanation());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 6).applyTo(text);
        Label asking = text(parent, fact.questions().stream().map(each -> each.rule().id()).distinct()
                .collect(Collectors.joining(", ", "Asked by ", "")));
        asking.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
        asking.setToolTipText(fact.questions().stream().map(each -> each.rule().id() + "  "
                + each.rule().info().title()).distinct().collect(Collectors.joining("\n")));
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
            rows.put(fact, row);
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
