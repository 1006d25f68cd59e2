/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__DATA_CLASS;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.Optional;

import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.CarriedData;
import org.plumbline.validation.graph.DataResidency;

/** Data that goes from where it must stay to where it must not be, or is asked for from there. */
public final class DataLeavesResidency extends Rule<DataFlow> {

    public DataLeavesResidency() {
        super(DataFlow.class, rule("SEC-RESIDENCY-002", "Data leaves the places it must stay in")
                .high()
                .bestPractices("SEC07-BP02", "SEC01-BP03", "SEC05-BP02")
                .effort(Effort.HIGH)
                .explanation("One end of the flow lies where the objectives say that data has to stay, the other end "
                        + "outside. What it carries, as it says itself or as its path tells, is not public.")
                .impact("The company breaks the law or its contracts each time the data is sent, and cannot take it "
                        + "back.")
                .remediation("Process the data where it has to stay and send only results that name nobody. Otherwise "
                        + "move the other end, or agree with the lawyers on a wider area."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        DataResidency residency = context.analysis(DataResidency.ANALYSIS);
        if (!residency.isLimited()) {
            return Outcome.notApplicable();
        }
        Optional<Node> source = context.source(flow);
        Optional<Node> target = context.target(flow);
        Fact from = source.map(residency::allows).orElse(Fact.UNKNOWN);
        Fact to = target.map(residency::allows).orElse(Fact.UNKNOWN);
        if (from == Fact.UNKNOWN || to == Fact.UNKNOWN || from == to) {
            return Outcome.notApplicable();
        }
        CarriedData data = context.analysis(CarriedData.ANALYSIS);
        Node outside = from == Fact.NO ? source.get() : target.get();
        String name = Names.of(flow, context);
        String region = residency.regionOf(outside);
        return switch (data.of(flow)) {
            case PUBLIC -> Outcome.satisfied();
            case UNKNOWN -> Outcome.unknown("How sensitive is the data that " + name + " exchanges with " + region
                    + ", outside " + residency.limits() + "?", flow, DATA_FLOW__DATA_CLASS);
            default -> Outcome.violated(name + " exchanges " + Known.words(data.of(flow)) + " data with " + region
                    + ".", why(flow, data, residency, context), outside);
        };
    }

    private static String why(DataFlow flow, CarriedData data, DataResidency residency, Context context) {
        String stays = "Data must not leave " + residency.limits() + ".";
        if (flow.getDataClass() != DataClass.UNKNOWN) {
            return stays;
        }
        Element because = context.reading(data.because(flow));
        return stays + (because instanceof DataFlow other ? " It hands on what comes by " + Names.of(other, context)
                : " It is a way for what " + Names.of(because) + " holds") + ".";
    }
}
