/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import static org.plumbline.model.PlumblinePackage.Literals.COMPUTE__ROOT_USER;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.Fact;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** Root inside a container that asks for no privileges. */
public final class ContainerRunsAsRoot extends FactRule<Compute> {

    public ContainerRunsAsRoot() {
        super(Compute.class, rule("SEC-COMPUTE-010", "Container runs as root without needing to")
                .medium()
                .bestPractices("SEC06-BP02", "SEC03-BP02")
                .effort(Effort.LOW)
                .explanation("A container that asks for no privileges runs as the user root, or names no user and so "
                        + "gets root unless its image says otherwise. It has rights that nobody decided on.")
                .impact("A hole in one service lets an intruder change the service itself and, with one more hole, "
                        + "take the host with all that runs on it.")
                .remediation("Name a user without rights in the image and in the task. Give the folders that it "
                        + "writes to that user."), COMPUTE__ROOT_USER, Compute::getRootUser,
                Fact.NO);
    }

    @Override
    protected boolean concerns(Compute compute, Context context) {
        return compute.getKind() == ComputeKind.CONTAINER;
    }

    @Override
    protected String question(String name) {
        return "Does any process of " + name + " run as root?";
    }

    @Override
    protected Outcome broken(Compute compute, String name, Context context) {
        return Outcome.violated(name + " runs as root and does not need to.", compute.getHostNetwork() == Fact.YES
                ? "It shares the network of its host, so whoever breaks in reaches the host's ports and credentials."
                : "Whoever breaks in starts with every right inside the container.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Run " + name + " as a user without rights", mend)
                .withTradeOff("What writes to system folders or opens low ports has to be changed in the image.");
    }
}
