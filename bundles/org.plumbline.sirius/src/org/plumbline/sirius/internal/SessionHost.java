/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.internal;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.EditSessions;
import org.plumbline.ide.FileReview;
import org.plumbline.ide.FixPrompt;
import org.plumbline.ide.RuleSets;
import org.plumbline.model.Workload;
import org.plumbline.sirius.WorkloadReview;
import org.plumbline.validation.Fix;
import org.plumbline.validation.LiveReview;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

/**
 * Reviews a workload that Sirius has loaded in an edit session under Sirius's editing domain: so the plan, the markers
 * and the quick fixes of the IDE work on the same model, and what they change is undone in the diagram.
 */
final class SessionHost implements WorkloadReview.Host {

    private static final String TRANSACTION = "org.eclipse.emf.transaction";

    private final Map<LiveReview, EditSession> sessions = new WeakHashMap<>();
    private final DiagramMarkers markers = new DiagramMarkers();

    @Override
    public synchronized LiveReview start(Workload workload, Executor edits) {
        IFile file = file(workload.eResource() == null ? null : workload.eResource().getURI());
        RuleSet rules = file == null ? RuleSets.current() : RuleSets.of(file);
        AdapterFactoryEditingDomain domain = domain(workload);
        LiveReview live;
        if (file == null || domain == null || FileReview.isOpen(file)) {
            live = new LiveReview(workload, rules, edits, null);
        } else {
            EditSession session = EditSession.join(FileReview.key(file), workload, domain, rules, edits, null);
            live = session.live();
            sessions.put(live, session);
        }
        live.addListener(change -> markers.show(workload, change.result()));
        markers.show(workload, live.result());
        return live;
    }

    @Override
    public synchronized void end(Workload workload, LiveReview review) {
        EditSession session = sessions.remove(review);
        if (session == null) {
            review.dispose();
        } else {
            session.dispose();
        }
    }

    @Override
    public Executor soon() {
        return PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay()::asyncExec : Runnable::run;
    }

    @Override
    public BooleanSupplier mayFollow() {
        return () -> !PlatformUI.isWorkbenchRunning() || Display.getCurrent() != null;
    }

    @Override
    public Optional<Fix> complete(ReviewResult now, Fix fix) {
        return PlatformUI.isWorkbenchRunning() && Display.getCurrent() != null ? FixPrompt.complete(now, fix)
                : Optional.of(fix);
    }

    /** The open session of a workload, if it is reviewed in one. */
    static Optional<EditSession> session(Workload workload) {
        IFile file = file(workload.eResource() == null ? null : workload.eResource().getURI());
        return file == null ? Optional.empty() : EditSessions.find(FileReview.key(file));
    }

    /** The file of the workspace that a URI names; null for any other. */
    static IFile file(URI uri) {
        return uri == null || !uri.isPlatformResource() ? null : ResourcesPlugin.getWorkspace().getRoot()
                .getFile(IPath.fromPortableString(uri.toPlatformString(true)));
    }

    /** The domain under which a modeler edits the workload; null when it is not edited, or under another kind. */
    private static AdapterFactoryEditingDomain domain(Workload workload) {
        Object domain = AdapterFactoryEditingDomain.getEditingDomainFor(workload);
        if (domain == null && Reflect.has(TRANSACTION)) {
            try {
                domain = Reflect.callStatic(
                        Reflect.type(TRANSACTION, "org.eclipse.emf.transaction.util.TransactionUtil"),
                        "getEditingDomain", workload);
            } catch (CoreException e) {
                return null;
            }
        }
        return domain instanceof AdapterFactoryEditingDomain known
                && known.getCommandStack() instanceof BasicCommandStack ? known : null;
    }
}
