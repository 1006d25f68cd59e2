/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.plumbline.model.Workload;
import org.plumbline.model.io.PlumblineResource;
import org.plumbline.model.provider.PlumblineItemProviderAdapterFactory;
import org.plumbline.model.io.ModelException;
import org.plumbline.notation.Diagram;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.NotationFactory;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.validation.Fix;
import org.plumbline.validation.LiveReview;
import org.plumbline.validation.RuleSet;

/**
 * One workload being edited: model and drawing under one command stack, and findings that follow every edit. All
 * editors, views and quick fixes of a file work on the same session, so undo is the same everywhere.
 */
public final class EditSession {

    private volatile String key;
    private final Workload workload;
    private final Drawing drawing;
    private final AdapterFactory adapterFactory;
    private final AdapterFactoryEditingDomain domain;
    private final boolean joined;
    private final LiveReview live;
    private final DecisionWatch decisions;
    private final Map<String, Companion> companions = new LinkedHashMap<>();

    /**
     * Opens a session that reviews on the editing thread alone, and makes it known to {@link EditSessions}.
     *
     * @param key names the file; for a file of the workspace its full path
     * @param diagram the only diagram of the workload
     * @param editing runs the re-validation on the editing thread after an edit; see {@link LiveReview}
     */
    public static EditSession open(String key, Workload workload, Diagram diagram, RuleSet rules, Executor editing) {
        return open(key, workload, DiagramFiles.drawing(diagram), rules, editing, null);
    }

    /**
     * Opens a session and makes it known to {@link EditSessions}.
     *
     * @param background runs what would hold the editing thread up; see {@link LiveReview}
     */
    public static EditSession open(String key, Workload workload, Drawing drawing, RuleSet rules, Executor editing,
            Executor background) {
        EditSession session = new EditSession(key, workload, drawing, rules, editing, background);
        EditSessions.add(session);
        return session;
    }

    /**
     * Joins the editing of a workload that another modeler has loaded: under its editing domain and its command stack,
     * which end with that modeler. The modeler keeps a drawing of its own, so {@link #drawing} stays empty.
     *
     * @throws IllegalArgumentException when the domain's command stack does not tell whether a save is needed
     */
    public static EditSession join(String key, Workload workload, AdapterFactoryEditingDomain host, RuleSet rules,
            Executor editing, Executor background) {
        if (!(host.getCommandStack() instanceof BasicCommandStack)) {
            throw new IllegalArgumentException(key + " is edited under a command stack of a foreign kind");
        }
        EditSession session = new EditSession(key, workload,
                DiagramFiles.drawing(NotationFactory.eINSTANCE.createDiagram()), host, rules, editing, background);
        EditSessions.add(session);
        return session;
    }

    private EditSession(String key, Workload workload, Drawing drawing, RuleSet rules, Executor editing,
            Executor background) {
        this.key = key;
        this.workload = workload;
        this.drawing = drawing;
        adapterFactory = new ComposedAdapterFactory(new AdapterFactory[] {
            new PlumblineItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory() });
        domain = new AdapterFactoryEditingDomain(adapterFactory, new PausingCommandStack(this::live));
        contain(workload, "model." + key);
        contain(drawing, "diagram." + key);
        joined = false;
        live = new LiveReview(workload, rules, editing, background);
        decisions = new DecisionWatch(workload);
        domain.getCommandStack().addCommandStackListener(decisions);
    }

    private EditSession(String key, Workload workload, Drawing drawing, AdapterFactoryEditingDomain host,
            RuleSet rules, Executor editing, Executor background) {
        this.key = key;
        this.workload = workload;
        this.drawing = drawing;
        domain = host;
        adapterFactory = host.getAdapterFactory();
        joined = true;
        live = new LiveReview(workload, rules, editing, background);
        decisions = new DecisionWatch(workload);
        domain.getCommandStack().addCommandStackListener(decisions);
    }

    /** A command finds its editing domain through the resource set of what it changes. */
    private void contain(EObject root, String name) {
        Resource resource = root.eResource();
        if (resource == null) {
            resource = new PlumblineResource(URI.createURI(name));
            resource.getContents().add(root);
        }
        if (resource instanceof XMLResource unknown) {
            unknown.getEObjectToExtensionMap(); // made now: other threads read it
        }
        domain.getResourceSet().getResources().add(resource);
    }

    /** Names the file that is edited. */
    public String key() {
        return key;
    }

    /**
     * Goes on with the file under its new name.
     *
     * @throws IllegalStateException when the new key is that of another session
     */
    public void moveTo(String newKey) {
        String from = key;
        key = newKey;
        try {
            EditSessions.move(this, from);
        } catch (IllegalStateException e) {
            key = from;
            throw e;
        }
    }

    public Workload workload() {
        return workload;
    }

    /** All diagrams of the workload, at least one. */
    public Drawing drawing() {
        return drawing;
    }

    /** The first diagram. */
    public Diagram diagram() {
        return drawing.getDiagrams().get(0);
    }

    public AdapterFactoryEditingDomain domain() {
        return domain;
    }

    public AdapterFactory adapterFactory() {
        return adapterFactory;
    }

    public BasicCommandStack commandStack() {
        return (BasicCommandStack) domain.getCommandStack();
    }

    /** The findings, kept current. */
    public LiveReview live() {
        return live;
    }

    /** Listeners are told when a command changes what was decided on findings; findings themselves stay. */
    public void addDecisionListener(Runnable listener) {
        decisions.add(listener);
    }

    public void removeDecisionListener(Runnable listener) {
        decisions.remove(listener);
    }

    /** Does the command so that it can be undone. A command that cannot be executed changes nothing. */
    public void execute(Command command) {
        commandStack().execute(command);
    }

    /** Applies the fix as one step that can be undone. */
    public void apply(Fix fix) {
        execute(new FixCommand(workload, fix));
    }

    /** Whether anything differs from what was last saved. */
    public boolean isDirty() {
        return commandStack().isSaveNeeded();
    }

    public void markSaved() {
        companions.clear();
        commandStack().saveIsDone();
    }

    /** Whether another modeler loads and saves the workload. */
    public boolean isJoined() {
        return joined;
    }

    /** Keeps what belongs to the present state until that is saved; it takes the place of what had the same name. */
    public void saveAlong(String name, Companion companion) {
        companions.put(name, companion);
    }

    /** What waits under a name for the next save. */
    public Optional<Companion> companion(String name) {
        return Optional.ofNullable(companions.get(name));
    }

    /**
     * Writes what waits for a save beside the model's file, after that was written.
     *
     * @throws ModelException when something could not be written
     */
    public void saveCompanions(Path model) throws ModelException {
        for (Companion each : companions.values()) {
            each.save(model);
        }
    }

    /** No state in the history is what the file holds: whatever is undone, there is something to save. */
    public void markUnsaved() {
        if (commandStack() instanceof PausingCommandStack own) {
            own.forgetSaved();
        }
    }

    /** The present state, as a copy. */
    public Snapshot snapshot() {
        return Snapshot.of(workload, drawing);
    }

    /**
     * The present state, as a copy that is made beside the editing: by any thread, and without holding it up.
     *
     * @return empty when an edit came in between; for a session that joined another modeler, always
     */
    public Optional<Snapshot> snapshotMeanwhile() {
        return commandStack() instanceof PausingCommandStack own ? own.read(this::snapshot) : Optional.empty();
    }

    /** Brings model and drawing to another state, as one step that can be undone. What is not in it any more goes. */
    public void replace(Snapshot target, String label) {
        execute(new ReplaceCommand(this, target, label));
    }

    /** Ends the session: nothing is validated any more and {@link EditSessions} forgets it. */
    public void dispose() {
        EditSessions.remove(this);
        domain.getCommandStack().removeCommandStackListener(decisions);
        live.dispose();
        if (!joined) {
            commandStack().flush();
            ((ComposedAdapterFactory) adapterFactory).dispose();
        }
    }
}
