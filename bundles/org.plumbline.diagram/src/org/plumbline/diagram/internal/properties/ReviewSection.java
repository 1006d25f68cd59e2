/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.validation.FindingsChanged;
import org.plumbline.validation.ReviewResult;

/** What the review says of the selected elements, kept current while it is seen. It is built anew when it differs. */
abstract class ReviewSection extends AbstractPropertySection {

    private WorkloadProperties page;
    private Composite area;
    private List<Element> elements = List.of();
    private Object shown;
    private boolean listening;
    private final Consumer<FindingsChanged> reviewed = change -> refresh();
    private final Runnable decided = this::refresh;

    @Override
    public void createControls(Composite parent, TabbedPropertySheetPage sheet) {
        super.createControls(parent, sheet);
        page = (WorkloadProperties) sheet;
        area = getWidgetFactory().createComposite(parent);
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        page.pending().commit();
        elements = Selected.elements(selection);
        rebuild();
    }

    @Override
    public void aboutToBeShown() {
        if (!listening) {
            listening = true;
            page.session().live().addListener(reviewed);
            page.session().addDecisionListener(decided);
        }
        refresh();
    }

    @Override
    public void aboutToBeHidden() {
        if (listening) {
            listening = false;
            page.session().live().removeListener(reviewed);
            page.session().removeDecisionListener(decided);
        }
    }

    @Override
    public void dispose() {
        aboutToBeHidden();
        super.dispose();
    }

    @Override
    public void refresh() {
        if (area != null && !area.isDisposed() && !page.pending().isTyping() && !content(review()).equals(shown)) {
            rebuild();
        }
    }

    final void rebuild() {
        shown = content(review());
        area.setRedraw(false);
        for (Control each : area.getChildren()) {
            each.dispose();
        }
        build(area);
        area.layout(true, true);
        area.setRedraw(true);
        page.resizeScrolledComposite();
    }

    /** What is to be seen, to be compared with what is seen. */
    abstract List<?> content(ReviewResult review);

    /** Fills the empty area. */
    abstract void build(Composite empty);

    final WorkloadProperties page() {
        return page;
    }

    final List<Element> elements() {
        return elements;
    }

    final ReviewResult review() {
        return page.session().live().result();
    }

    /** The selected elements; the workload speaks also for its parts that are not drawn. */
    final Set<EObject> scope() {
        Set<EObject> scope = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element each : elements) {
            scope.add(each);
            if (each instanceof Workload) {
                each.eContents().stream().filter(part -> !(part instanceof Node || part instanceof DataFlow))
                        .forEach(scope::add);
            }
        }
        return scope;
    }
}
