/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.plumbline.model.Boundary;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.query.Nodes;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.validation.Finding;
import org.plumbline.validation.FindingsChanged;
import org.plumbline.validation.LiveReview;

/**
 * The findings of a live review by element; it tells which elements' findings changed, and only those. What is neither a
 * box nor a line, like the practices of a team, has its findings at the workload.
 */
public final class FindingIndex {

    private final Map<Element, List<Finding>> byElement = new HashMap<>();
    private final LiveReview review;
    private final Consumer<Set<Element>> touched;
    private final Predicate<Finding> open;
    private final Consumer<FindingsChanged> follower = this::follow;

    /** @param touched is told the elements whose findings differ, on the thread of the review */
    public FindingIndex(LiveReview review, Consumer<Set<Element>> touched) {
        this(review, finding -> true, touched);
    }

    /**
     * @param open whether nobody has accepted a finding
     * @param touched is told the elements whose findings differ, on the thread of the review
     */
    public FindingIndex(LiveReview review, Predicate<Finding> open, Consumer<Set<Element>> touched) {
        this.review = review;
        this.open = open;
        this.touched = touched;
        review.result().findings().forEach(this::add);
        review.addListener(follower);
    }

    public void dispose() {
        review.removeListener(follower);
    }

    /** The element's own findings; for the workload all that no box and no line shows. */
    public ElementFindings of(Element element) {
        List<Finding> own = byElement.get(element);
        return own == null ? ElementFindings.NONE : new ElementFindings(own.stream().filter(open).toList());
    }

    /** All findings that nobody has accepted, in the order of the review. */
    public List<Finding> open() {
        return review.result().findings().stream().filter(open).toList();
    }

    /** What is shown at the element: a collapsed boundary sums up what it hides. */
    public ElementFindings shownAt(Element element, DrawnWorkload drawn) {
        if (!(element instanceof Boundary boundary) || !drawn.isCollapsed(boundary)) {
            return of(element);
        }
        List<Finding> all = new ArrayList<>(of(boundary).findings());
        for (Node each : Nodes.allIn(boundary)) {
            all.addAll(of(each).findings());
        }
        drawn.flowsHiddenIn(boundary).forEach(each -> all.addAll(of(each).findings()));
        return new ElementFindings(all);
    }

    /** What was decided on findings, or which are to be seen, may have changed: every element may show others now. */
    public void decided() {
        touched.accept(new LinkedHashSet<>(byElement.keySet()));
    }

    private void follow(FindingsChanged change) {
        Set<Element> differ = new LinkedHashSet<>();
        change.removed().forEach(finding -> remove(finding, differ));
        change.changed().forEach(finding -> {
            remove(finding, differ);
            add(finding);
        });
        change.added().forEach(finding -> {
            add(finding);
            differ.add(place(finding));
        });
        if (differ.isEmpty()) {
            decided();
        } else {
            touched.accept(differ);
        }
    }

    private void add(Finding finding) {
        byElement.computeIfAbsent(place(finding), key -> new ArrayList<>()).add(finding);
    }

    private void remove(Finding finding, Set<Element> differ) {
        List<Finding> own = byElement.get(place(finding));
        if (own != null) {
            own.removeIf(each -> each.id().equals(finding.id()));
        }
        differ.add(place(finding));
    }

    private Element place(Finding finding) {
        Element element = finding.element();
        return element instanceof Node || element instanceof DataFlow ? element : review.result().workload();
    }
}
