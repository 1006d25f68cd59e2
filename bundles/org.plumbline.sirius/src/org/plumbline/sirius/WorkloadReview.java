/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.rules.BuiltInRules;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Fixes;
import org.plumbline.validation.LiveReview;
import org.plumbline.validation.ReviewResult;

/**
 * The live review of a workload that a modeler shows, kept at the workload itself: it ends when the workload is
 * unloaded. Expressions of a viewpoint ask for every element at every refresh, so an answer costs one look-up.
 */
public final class WorkloadReview extends AdapterImpl {

    /** Starts and ends the reviews: in the IDE as edit sessions, in a plain JVM by themselves. */
    public interface Host {
        /** @param edits takes what has to run after an edit */
        LiveReview start(Workload workload, Executor edits);

        void end(Workload workload, LiveReview review);

        /** Brings edits in soon, on the thread that edits the model. */
        Executor soon();

        /** Whether the caller may bring edits in. */
        BooleanSupplier mayFollow();

        /** The fix with the value that it asks for; empty when the user does not want it after all. */
        Optional<Fix> complete(ReviewResult now, Fix fix);
    }

    private static volatile Host host = new StandAlone();

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Host startedBy = host;
    private final LiveReview live;
    private Map<Element, List<Finding>> byElement;

    private WorkloadReview(Workload workload) {
        live = startedBy.start(workload, run -> {
            waiting.add(run);
            startedBy.soon().execute(this::follow);
        });
        live.addListener(change -> byElement = null);
    }

    /** Reviews that start from now on are this host's. */
    public static void use(Host newHost) {
        host = newHost;
    }

    /** The review of the workload that an element is part of; null for an element on its own. */
    public static WorkloadReview of(Element element) {
        Workload workload = Nodes.workloadOf(element).orElse(null);
        if (workload == null) {
            return null;
        }
        Adapter known = EcoreUtil.getExistingAdapter(workload, WorkloadReview.class);
        if (known == null) {
            known = new WorkloadReview(workload);
            workload.eAdapters().add(known);
        }
        return (WorkloadReview) known;
    }

    /** The findings on an element as the model stands now: high risks first, those of a rule in the order of rules. */
    public static List<Finding> findings(Element element) {
        WorkloadReview review = of(element);
        return review == null ? List.of() : review.of(element, review.startedBy.mayFollow().getAsBoolean());
    }

    /** What would mend each finding on an element, by the values of the team; in the order of {@link #findings}. */
    public static List<List<Fix>> fixes(Element element) {
        List<Finding> findings = findings(element);
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<Finding, List<Fix>> byFinding = Engine.fixesOf(of(element).live.result(), findings);
        return findings.stream().map(each -> byFinding.getOrDefault(each, List.of())).toList();
    }

    /** Applies a fix of an element's finding, after asking for the value that it needs. */
    static void apply(Element element, Fix fix) {
        WorkloadReview review = of(element);
        review.startedBy.complete(review.live.result(), fix).ifPresent(Fixes::apply);
    }

    private List<Finding> of(Element element, boolean following) {
        if (following) {
            follow();
        }
        Map<Element, List<Finding>> index = byElement;
        if (index == null) {
            index = index();
            byElement = index;
        }
        return index.getOrDefault(element, List.of());
    }

    private Map<Element, List<Finding>> index() {
        Map<Element, List<Finding>> index = new HashMap<>();
        live.result().findings().stream()
                .sorted(Comparator.comparing(Finding::risk).thenComparing(each -> each.rule().id()))
                .forEach(each -> index.computeIfAbsent(each.element(), key -> new ArrayList<>()).add(each));
        return index;
    }

    private void follow() {
        for (Runnable run = waiting.poll(); run != null; run = waiting.poll()) {
            run.run();
        }
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == WorkloadReview.class;
    }

    /** The workload is unloaded. */
    @Override
    public void unsetTarget(Notifier oldTarget) {
        super.unsetTarget(oldTarget);
        startedBy.end((Workload) oldTarget, live);
    }

    /** Without an IDE around it. */
    static class StandAlone implements Host {
        @Override
        public LiveReview start(Workload workload, Executor edits) {
            return new LiveReview(workload, BuiltInRules.all(), edits, null);
        }

        @Override
        public void end(Workload workload, LiveReview review) {
            review.dispose();
        }

        @Override
        public Executor soon() {
            return run -> { };
        }

        @Override
        public BooleanSupplier mayFollow() {
            return () -> true;
        }

        @Override
        public Optional<Fix> complete(ReviewResult now, Fix fix) {
            return Optional.of(fix);
        }
    }
}
