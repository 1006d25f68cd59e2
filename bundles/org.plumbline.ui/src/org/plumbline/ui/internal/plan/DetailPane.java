/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.plumbline.catalog.Framework;
import org.plumbline.model.query.Nodes;
import org.plumbline.ui.internal.RichText;
import org.plumbline.ui.internal.fix.EffectLabel;
import org.plumbline.ui.internal.reference.RuleReference;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.OpenFact;
import org.plumbline.validation.OpenQuestion;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleInfo;

/** All that is known about the selected line, and below it what can be done about it. */
final class DetailPane {

    private final ScrolledComposite scroll;
    private final Composite area;
    private final RichText text;
    private final Composite actions;
    private final Supplier<ReviewResult> now;
    private final Consumer<Fix> apply;
    private final Runnable properties;

    /**
     * @param now the review that the lines are about
     * @param apply applies a fix to the workload
     * @param properties shows the properties of what is selected
     * @param opener goes to the address of a link
     */
    DetailPane(Composite parent, Supplier<ReviewResult> now, Consumer<Fix> apply, Runnable properties,
            Consumer<String> opener) {
        this.now = now;
        this.apply = apply;
        this.properties = properties;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
        area = new Composite(scroll, SWT.NONE);
        scroll.setContent(area);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        text = new RichText(area, opener);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.widget());
        actions = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(actions);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(actions);
        actions.addListener(SWT.Resize, event -> fit());
        show(null);
    }

    /** @param item null when nothing is selected */
    void show(PlanItem item) {
        for (Control each : actions.getChildren()) {
            each.dispose();
        }
        text.clear();
        switch (item) {
            case null -> text.muted("Select a line to see why it matters and what to do.");
            case RiskItem risk -> risk(risk.finding());
            case QuestionItem question -> question(question.fact());
        }
        text.show();
        boolean any = actions.getChildren().length > 0;
        actions.setVisible(any);
        ((GridData) actions.getLayoutData()).exclude = !any;
        area.layout(true, true);
        scroll.setOrigin(0, 0);
        fit();
    }

    /** There is room for the title and what was seen; where the view leaves less, the whole pane scrolls. */
    private void fit() {
        int needed = actions.getVisible() ? actions.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y : 0;
        scroll.setMinHeight(text.importantHeight() + needed);
    }

    private void risk(Finding finding) {
        RuleInfo info = finding.rule().info();
        text.title(info.title());
        text.muted(finding.risk().label() + " risk  ·  " + info.pillar().title() + "  ·  " + info.id());
        text.heading("What was seen").paragraph(finding.message()).keepInView();
        text.heading("Why it is flagged").paragraph(finding.why());
        text.heading("Business impact").paragraph(info.impact());
        text.heading("What to do").paragraph(info.remediation());
        text.muted("Effort: " + info.effort().label() + ", " + info.effort().meaning());
        if (!finding.related().isEmpty()) {
            text.heading("Takes part");
            finding.related().forEach(each -> text.paragraph(Nodes.label(each)));
        }
        readOn(info);
        List<Fix> fixes = Engine.fixes(now.get().rules(), finding);
        for (Fix fix : fixes) {
            Button button = new Button(actions, SWT.PUSH | SWT.WRAP);
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(button);
            button.setText("Apply: " + fix.title().replace("&", "&&") + (fix.input().isPresent() ? "…" : ""));
            button.setToolTipText(fix.tradeOff().isEmpty() ? "Changes the design in one step that can be undone"
                    : "Trade-off: " + fix.tradeOff());
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> apply.accept(fix)));
            if (!fix.tradeOff().isEmpty()) {
                Label note = new Label(actions, SWT.WRAP);
                note.setText("Trade-off: " + fix.tradeOff());
                GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(note);
            }
            EffectLabel effect = new EffectLabel(actions);
            GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(effect.label());
            effect.show(now.get(), fix);
        }
    }

    private void question(OpenFact fact) {
        OpenQuestion question = fact.question();
        RuleInfo info = question.rule().info();
        text.title(question.text());
        text.muted(Nodes.label(question.element()) + "  ·  " + info.pillar().title() + "  ·  " + info.id()).keepInView();
        text.heading("Why it is asked").paragraph(info.explanation());
        text.heading("Business impact").paragraph(info.impact());
        List<OpenQuestion> others = fact.questions().subList(1, fact.questions().size());
        if (!others.isEmpty()) {
            text.heading("Asked as well by");
            others.forEach(each -> text.link(each.rule().id() + "  " + each.rule().info().title(),
                    RuleReference.address(each.rule().id())));
        }
        readOn(info);
        new AnswerControls(actions, question, apply, properties);
    }

    private void readOn(RuleInfo info) {
        text.heading("Read on").link("Reference page of " + info.id() + ", with examples",
                RuleReference.address(info.id()));
        for (String id : info.bestPractices()) {
            Framework.current().bestPractice(id).ifPresent(
                    practice -> text.link(id + "  " + practice.title(), practice.docUrl()));
        }
    }
}
