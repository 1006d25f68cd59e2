/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.exceptions.flowcontrol.EolTerminationException;

/**
 * What a check comes to where the design has gaps. A gap that is read is filled with each answer there could be: when
 * the check comes to the same each time, the gap does not matter; else nobody can tell yet, and the gap is a question.
 */
final class Decision {

    /** Runs the check as it is. */
    @FunctionalInterface
    interface Run {
        boolean now() throws EolRuntimeException;
    }

    /**
     * How it ended.
     *
     * @param holds whether the element is as it should be; empty when that depends on the gap
     * @param gap what the result depends on
     */
    record Result(Optional<Boolean> holds, Gap gap) {
        static Result certain(boolean holds) {
            return new Result(Optional.of(holds), null);
        }

        static Result open(Gap gap) {
            return new Result(Optional.empty(), gap);
        }
    }

    /** More gaps than that are not worth the time: the first one is asked for. */
    private static final int MOST_RUNS = 64;

    private final Run check;
    private final Unknowns unknowns;
    private final List<Double> numbers;
    private int runs;

    Decision(Run check, Unknowns unknowns, List<Double> numbers) {
        this.check = check;
        this.unknowns = unknowns;
        this.numbers = numbers;
    }

    /** @throws EolRuntimeException when the check fails whatever is supposed */
    Result decide() throws EolRuntimeException {
        Boolean asSaid = null;
        EolRuntimeException failure = null;
        unknowns.takeFirst();
        try {
            runs++;
            asSaid = check.now();
        } catch (EolRuntimeException e) {
            failure = e;
        }
        Optional<Gap> gap = unknowns.takeFirst();
        if (gap.isPresent() && unknowns.asked().isEmpty()) {
            return suppose(gap.get(), asSaid, failure);
        }
        if (failure != null && unknowns.asked().isEmpty()) {
            throw failure;
        }
        return Result.certain(Boolean.TRUE.equals(asSaid));
    }

    private Result suppose(Gap gap, Boolean asSaid, EolRuntimeException failure) throws EolRuntimeException {
        Boolean same = asSaid;
        boolean tried = false;
        for (Object answer : gap.answers(numbers)) {
            Optional<Result> result = runs < MOST_RUNS ? suppose(gap, answer) : Optional.of(Result.open(gap));
            if (result.isPresent()) {
                tried = true;
                Optional<Boolean> holds = result.get().holds();
                if (holds.isEmpty() || same != null && !same.equals(holds.get())) {
                    return Result.open(gap);
                }
                same = holds.get();
            }
        }
        if (same == null) {
            throw failure;
        }
        // A number could be one that was not tried, and a check that failed as it was has no message.
        return !tried || !same && (gap.isNumber() || asSaid == null) ? Result.open(gap) : Result.certain(same);
    }

    /** Empty when the check fails under the answer, as one that divides by it. */
    private Optional<Result> suppose(Gap gap, Object answer) throws EolTerminationException {
        unknowns.suppose(gap, answer);
        try {
            return Optional.of(decide());
        } catch (EolTerminationException e) {
            throw e;
        } catch (EolRuntimeException e) {
            return Optional.empty();
        } finally {
            unknowns.supposeNoMore(gap);
        }
    }
}
