/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.plumbline.model.Element;
import org.plumbline.validation.AnalysisContext;

/** One state of the model with what is computed from it at most once. */
public interface ModelView extends AnalysisContext {

    /** Elements of the type, in the order of their ids. */
    <T extends Element> List<T> extent(Class<T> type);

    /** Elements of the workload that point at the target, in the order of their ids. */
    List<Element> referrers(Element target, EReference reference);

    /** Whether the element is part of the workload; what was cut out of it may still be referred to. */
    boolean contains(Element element);

    /** Whether all flows at the nodes of the workload are part of it, so that nobody has to ask for each. */
    boolean hasWholeFlows();
}
