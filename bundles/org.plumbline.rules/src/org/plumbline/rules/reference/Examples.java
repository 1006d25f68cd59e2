/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The examples of a built-in rule: designs as listings, and what the rule says about them. They are those of the
 * rule's test, written down by the build, so that they are there where tests are not.
 *
 * @param problem a design with the problem
 * @param message what the rule sees in it
 * @param why why it rates that as it does
 * @param fixes what it offers to change
 * @param fine a design without the problem
 * @param unknown a design that does not say enough; empty when the rule always decides
 * @param question what the rule asks then
 */
public record Examples(String problem, String message, String why, List<Fix> fixes, String fine, String unknown,
        String question) {

    /**
     * A fix as it is offered.
     *
     * @param tradeOff what it costs elsewhere; empty when nothing is known
     * @param question asks for the value it sets; empty when it needs none
     */
    public record Fix(String title, String tradeOff, String question) { }

    public Examples {
        fixes = List.copyOf(fixes);
    }

    /** The examples of a rule; empty for one that is not built in. */
    public static Optional<Examples> of(String ruleId) {
        try (InputStream in = Examples.class.getResourceAsStream("examples/" + ruleId + ".txt")) {
            return in == null ? Optional.empty()
                    : Optional.of(ExamplesFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The examples of " + ruleId + " cannot be read.", e);
        }
    }
}
