/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__ENCRYPTED;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Optional;

import org.plumbline.model.Boundary;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.rules.internal.Known;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Transit;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;
import org.plumbline.validation.graph.CarriedData;

/**
 * Sensitive data that leaves a subnet, network or account unencrypted on a flow that does not say what it carries; the
 * rest of its path tells. What a flow says itself is {@link UnencryptedFlow}'s concern.
 */
public final class SensitiveDataInTheClear extends Rule<DataFlow> {

    public SensitiveDataInTheClear() {
        super(DataFlow.class, rule("SEC-PATH-001", "Sensitive data crosses a boundary unencrypted on its path")
                .high()
                .bestPractices("SEC09-BP02", "SEC07-BP02")
                .effort(Effort.MEDIUM)
                .explanation("The flow does not say what it carries, but the only way to or from sensitive data leads "
                        + "over it. It crosses the border of a subnet, network, Region or account unencrypted.")
                .impact("Whoever gets into one of the networks reads customers' data in passing, and nobody notices.")
                .remediation("Encrypt this step too, not only the one from the user: TLS from the load balancer to the "
                        + "servers and to the database, with certificates that are renewed by themselves."));
    }

    @Override
    public Outcome check(DataFlow flow, Context context) {
        Fact encrypted = Transit.encrypted(flow);
        if (flow.getDataClass() != DataClass.UNKNOWN || encrypted == Fact.YES || !decides(flow, context)) {
            return Outcome.notApplicable();
        }
        CarriedData data = context.analysis(CarriedData.ANALYSIS);
        String name = Names.of(flow, context);
        String what = Known.words(data.of(flow)) + " data " + border(flow, context);
        if (encrypted == Fact.UNKNOWN) {
            return Outcome.unknown("Is " + name + ", which carries " + what + ", encrypted on the way?", flow,
                    DATA_FLOW__ENCRYPTED);
        }
        Element because = context.reading(data.because(flow));
        return Outcome.violated(name + " carries " + what + " unencrypted.", because instanceof DataFlow other
                ? "It hands on what comes by " + Names.of(other, context) + "."
                : "There is no other way for what " + Names.of(because) + " holds.", because);
    }

    @Override
    public List<Fix> fixes(DataFlow flow, Context context) {
        return List.of(Transit.encrypt(flow, context));
    }

    /** Whether the path tells that the flow carries sensitive data, and over a border within the workload. */
    static boolean decides(DataFlow flow, Context context) {
        if (!Known.sensitive(context.analysis(CarriedData.ANALYSIS).of(flow))
                || Transit.crossesInternet(flow, context)) {
            return false;
        }
        Optional<Boundary> from = guard(context.source(flow), context);
        Optional<Boundary> to = guard(context.target(flow), context);
        return !from.equals(to);
    }

    private static String border(DataFlow flow, Context context) {
        Optional<String> from = guard(context.source(flow), context).map(Names::of);
        Optional<String> to = guard(context.target(flow), context).map(Names::of);
        if (from.isEmpty()) {
            return "into " + to.orElseThrow();
        }
        return to.map(name -> "from " + from.get() + " into " + name).orElse("out of " + from.get());
    }

    private static Optional<Boundary> guard(Optional<Node> node, Context context) {
        return node.flatMap(each -> Transit.guardedBy(each, context));
    }
}
