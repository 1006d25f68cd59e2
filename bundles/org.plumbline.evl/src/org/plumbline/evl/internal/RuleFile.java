/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.dom.Annotation;
import org.eclipse.epsilon.eol.exceptions.EolInternalException;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.exceptions.flowcontrol.EolTerminationException;
import org.eclipse.epsilon.eol.execute.context.FrameStack;
import org.eclipse.epsilon.erl.dom.Pre;
import org.eclipse.epsilon.evl.execute.FixInstance;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;
import org.plumbline.evl.EvlFailure;
import org.plumbline.model.Element;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** Runs the rules of one file. Epsilon's modules serve one thread at a time, and so does this. */
final class RuleFile {

    private final String name;
    private final RuleModule module;
    private final SafeContext context;
    private final DesignModel model;
    private final Inspection inspection;
    private final Consumer<String> problems;
    private final Set<String> told = new HashSet<>();
    /** A new object for each state of the design. */
    private final Analysis<Object> state = now -> new Object();
    /** Rules that took too long once; each further element would take as long. */
    private final Map<String, EvlFailure> stopped = new HashMap<>();
    private Object preparedFor;
    private FrameStack prepared;

    RuleFile(String name, RuleModule module, SafeContext context, DesignModel model, Inspection inspection,
            Consumer<String> problems) {
        this.name = name;
        this.module = module;
        this.context = context;
        this.model = model;
        this.inspection = inspection;
        this.problems = problems;
    }

    String name() {
        return name;
    }

    /** Whether one check uses what another has computed, so that its own reads say too little. */
    boolean keepsState() {
        return inspection.keepsState();
    }

    synchronized Outcome check(ConstraintRule<?> rule, Element subject, Context reads) {
        if (stopped.containsKey(rule.id())) {
            throw stopped.get(rule.id());
        }
        return run(rule, reads, () -> {
            Check check = rule.check();
            if (!applies(check, subject)) {
                return Outcome.notApplicable();
            }
            for (EAttribute each : rule.needed()) {
                if (each.getEContainingClass().isInstance(subject) && model.reading().isOpen(subject, each)) {
                    return question(rule, subject, new Gap(subject, each));
                }
            }
            Unknowns unknowns = model.unknowns();
            Decision.Result result = rule.takesUnknown() ? Decision.Result.certain(decide(check, subject))
                    : new Decision(() -> decide(check, subject), unknowns, inspection.numbers()).decide();
            if (unknowns.asked().isPresent()) {
                Gap asked = unknowns.asked().get();
                return Outcome.unknown(unknowns.question(), asked.holder(), asked.feature());
            }
            if (result.holds().isEmpty()) {
                return question(rule, subject, result.gap());
            }
            return result.holds().get() ? Outcome.satisfied() : violated(rule, subject);
        });
    }

    /** What would mend a violation; a fix that fails is told to those who want to hear of problems, and left out. */
    synchronized List<Fix> fixes(ConstraintRule<?> rule, Element subject, Context reads) {
        int count = rule.check().getFixes().size();
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            try {
                FixRecorder record = new FixRecorder();
                run(rule, reads, () -> fix(rule, subject, number, record)).ifPresent(fixes::add);
            } catch (EvlFailure e) {
                tell(e.getMessage() + " The fix is not offered.");
            }
        }
        return fixes;
    }

    private Optional<Fix> fix(ConstraintRule<?> rule, Element subject, int number, FixRecorder record)
            throws EolRuntimeException {
        org.eclipse.epsilon.evl.dom.Fix wanted = rule.check().getFixes().get(number);
        Optional<FixInstance> instance = rule.check().check(subject, context).stream()
                .flatMap(violation -> violation.getFixes().stream()).filter(each -> each.getFix() == wanted)
                .findFirst();
        if (instance.isEmpty()) {
            return Optional.empty();
        }
        String title = oneLine(instance.get().getTitle());
        model.use(model.context(), record);
        instance.get().perform();
        Fix fix = new Fix(title, rule.tradeOff(), changes(record, wanted));
        if (fix.changes().isEmpty()) {
            throw new EolRuntimeException("The fix \"" + title + "\" changes nothing", wanted);
        }
        return Optional.of(fix);
    }

    private static List<Change> changes(FixRecorder record, ModuleElement fix) throws EolRuntimeException {
        try {
            return record.changes();
        } catch (EolRuntimeException e) {
            e.setAst(fix);
            throw e;
        }
    }

    private boolean applies(Check check, Element subject) throws EolRuntimeException {
        return check.getConstraintContext().appliesTo(subject, context) && check.appliesTo(subject, context);
    }

    /** Runs a check; when it fails, the frames it has entered are forgotten. */
    private boolean decide(Check check, Element subject) throws EolRuntimeException {
        try {
            return check.decide(subject, context);
        } catch (EolRuntimeException e) {
            context.setFrameStack(prepared.clone());
            throw e;
        }
    }

    private Outcome violated(ConstraintRule<?> rule, Element subject) throws EolRuntimeException {
        UnsatisfiedConstraint violation = rule.check().check(subject, context).orElseThrow();
        String message = rule.check().getMessageBlock() == null
                ? model.label(subject) + ": " + rule.info().title() + "." : oneLine(violation.getMessage());
        Optional<Annotation> why = rule.annotation(RuleAnnotations.WHY);
        return Outcome.violated(message, why.isEmpty() ? "It breaks the rule " + rule.id() + " in " + name + "."
                : oneLine(rule.check().text(why.get(), subject, context)));
    }

    private Outcome question(ConstraintRule<?> rule, Element subject, Gap gap) throws EolRuntimeException {
        Optional<Annotation> question = rule.annotation(RuleAnnotations.QUESTION);
        return Outcome.unknown(question.isEmpty() ? gap.question(model.label(gap.holder()))
                : oneLine(rule.check().text(question.get(), subject, context)), gap.holder(), gap.feature());
    }

    private <R> R run(ConstraintRule<?> rule, Context reads, Part<R> part) {
        try {
            model.use(reads, null);
            context.clear();
            prepare(reads);
            return part.run();
        } catch (EolRuntimeException e) {
            EvlFailure failure = failure(rule, e);
            if (e instanceof EolTerminationException) {
                stopped.put(rule.id(), failure);
            }
            throw failure;
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new EvlFailure(name, 0, "A rule calls itself without end, or needs more memory than there is.");
        } finally {
            model.use(null, null);
        }
    }

    /** Runs what stands before the rules, once, or once for each state of the design when it reads the design. */
    private void prepare(Context reads) throws EolRuntimeException {
        Object now = keepsState() ? reads.analysis(state) : state;
        if (prepared == null || preparedFor != now) {
            prepared = null;
            context.reset();
            module.clearCache();
            for (Pre pre : module.getPre()) {
                context.getExecutorFactory().execute(pre, context);
            }
            prepared = context.getFrameStack().clone();
            preparedFor = now;
        } else if (context.getFrameStack().getDepth() != prepared.getDepth()) {
            // Epsilon keeps the frames of violations: names would be found in them, and later in thousands of them.
            context.setFrameStack(prepared.clone());
        }
    }

    private EvlFailure failure(ConstraintRule<?> rule, EolRuntimeException e) {
        String file = e.getAst() == null || e.getAst().getModule() == module ? name
                : e.getAst().getFile().getName();
        if (e instanceof EolTerminationException) {
            return new EvlFailure(file, e.getLine(), "The rule " + rule.id() + " runs for too long and was stopped.");
        }
        Throwable inner = e instanceof EolInternalException internal ? internal.getInternal() : e;
        String reason = inner instanceof EolRuntimeException eol ? eol.getReason()
                : inner.getMessage() == null ? inner.getClass().getSimpleName() : inner.getMessage();
        return new EvlFailure(file, e.getLine(), RuleReader.sentence(reason));
    }

    private void tell(String problem) {
        if (told.add(problem)) {
            problems.accept(problem);
        }
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @FunctionalInterface
    private interface Part<R> {
        R run() throws EolRuntimeException;
    }
}
