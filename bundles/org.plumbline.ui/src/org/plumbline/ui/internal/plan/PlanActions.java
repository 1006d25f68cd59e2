/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ui.internal.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.PageBookView;
import org.plumbline.edit.EditSessions;
import org.plumbline.edit.FactRevealer;
import org.plumbline.ide.FileFixes;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FixPrompt;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.review.Acceptance;
import org.plumbline.ui.internal.Problems;
import org.plumbline.ui.internal.Reveal;
import org.plumbline.validation.Change;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.ReviewResult;

/** What the user does with lines of the plan. */
final class PlanActions {

    private final IWorkbenchPage page;

    PlanActions(IWorkbenchPage page) {
        this.page = page;
    }

    void reveal(PlanInput input, Element element) {
        Reveal.element(page, input.file(), element.getId());
    }

    /** Applies the fix to the open design, or, when the file is closed, the same fix to the file. */
    void apply(PlanInput input, PlanItem item, Fix fix) {
        Optional<Fix> complete = FixPrompt.complete(input.result(), fix);
        if (complete.isEmpty()) {
            return;
        }
        if (input.session() != null) {
            input.session().apply(complete.get());
            return;
        }
        applyToFile(input.file(), now -> same(now, item, complete.get()));
    }

    /** Keeps in the model that a risk is accepted, with what the user answers. */
    void accept(PlanInput input, RiskItem item) {
        Workload workload = input.result().workload();
        AcceptDialog dialog = new AcceptDialog(page.getWorkbenchWindow().getShell(), item.finding(),
                workload.getOwner());
        if (dialog.open() != Window.OK) {
            return;
        }
        if (input.session() != null) {
            input.session().apply(acceptance(workload, item.finding(), dialog.answer()));
        } else {
            applyToFile(input.file(), now -> FileFixes.finding(now, item.id())
                    .map(found -> acceptance(now.workload(), found, dialog.answer())));
        }
    }

    private static Fix acceptance(Workload workload, Finding finding, AcceptDialog.Answer answer) {
        return Acceptance.of(workload, finding, answer.reason(), answer.owner(), LocalDate.now(), answer.expires());
    }

    private static void applyToFile(IFile file, Function<ReviewResult, Optional<Fix>> choice) {
        try {
            FileFixes.apply(file, choice, new NullProgressMonitor());
        } catch (CoreException e) {
            Problems.show("The change could not be made in " + file.getName() + ".", e);
        }
    }

    /** The fix is about elements of the review that is shown; the file is loaded anew, so it is looked up there. */
    private static Optional<Fix> same(ReviewResult now, PlanItem item, Fix fix) {
        return switch (item) {
            case RiskItem risk -> FileFixes.finding(now, risk.id()).flatMap(found -> Engine.fixes(now.rules(), found)
                    .stream().filter(each -> each.title().equals(fix.title())).findFirst()
                    .map(each -> fix.input().map(input -> each.with(input.change().value())).orElse(each)));
            case QuestionItem question -> now.questions().stream().filter(each -> each.id().equals(question.id()))
                    .findFirst().map(found -> fix.changes().get(0) instanceof Change.Set set
                            ? Fix.of(fix.title(), Change.set(found.holder(),
                                    found.feature(), set.value()))
                            : fix);
        };
    }

    void showProperties(PlanInput input, PlanItem item) {
        Element element = item instanceof QuestionItem asked ? asked.fact().holder() : item.element();
        reveal(input, element);
        try {
            IViewPart view = page.showView(IPageLayout.ID_PROP_SHEET);
            if (item instanceof QuestionItem asked && view instanceof PageBookView sheet
                    && sheet.getCurrentPage() instanceof FactRevealer facts) {
                // A file that was closed is loaded anew: its session has elements of its own.
                EditSessions.find(FileReview.key(input.file())).map(open -> Nodes.byId(open.workload()).get(element.getId()))
                        .ifPresent(holder -> facts.reveal(holder, asked.fact().feature()));
            }
        } catch (PartInitException e) {
            Problems.show("The properties could not be shown.", e);
        }
    }

    void copy(Iterable<? extends PlanItem> items) {
        StringBuilder text = new StringBuilder();
        for (PlanItem item : items) {
            text.append(switch (item) {
                case RiskItem risk -> risk.priority() + "\t" + risk.finding().risk().label() + "\t"
                        + risk.pillar().title() + "\t" + risk.title() + "\t" + Nodes.label(risk.element()) + "\t"
                        + risk.info().effort().label();
                case QuestionItem question -> question.pillar().title() + "\t" + question.title() + "\t"
                        + Nodes.label(question.element());
            }).append(System.lineSeparator());
        }
        if (text.isEmpty()) {
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
