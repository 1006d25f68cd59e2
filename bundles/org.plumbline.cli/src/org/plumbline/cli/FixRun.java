/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;
import org.plumbline.validation.FixPreview;
import org.plumbline.validation.Fixes;
import org.plumbline.validation.LiveReview;
import org.plumbline.validation.ReviewResult;

/**
 * Mends findings one after the other in memory, and collects what is to be told of it. Each effect is that on the model
 * as the fixes before have left it.
 */
final class FixRun {

    private final ReviewResult before;
    private final Map<String, String> values;
    private final Set<String> unused;
    private final LiveReview live;
    private final StringBuilder told = new StringBuilder();

    /** @param values values that fixes ask for, by the id of the rule */
    FixRun(ReviewResult before, Map<String, String> values) {
        this.before = before;
        this.values = values;
        this.unused = new HashSet<>(values.keySet());
        this.live = new LiveReview(before.workload(), before.rules(), Runnable::run);
    }

    /**
     * Applies the fix that each rule prefers. A finding that an earlier fix has mended is passed over.
     *
     * @return number of fixes
     * @throws CommandException when a value cannot be used
     */
    int fix(List<Finding> findings) {
        int applied = 0;
        for (Finding each : findings) {
            applied += fix(each) ? 1 : 0;
        }
        if (!unused.isEmpty()) {
            throw CommandException.wrongUse("--value " + unused.stream().sorted().findFirst().orElseThrow()
                    + ": No fix of this rule asks for a value here. Leave the option out.");
        }
        if (applied > 1) {
            told.append("All together: ").append(FixPreview.between(before, live.result()).text()).append('\n');
        }
        live.dispose();
        return applied;
    }

    /** What was done, each line ended by a line feed. */
    String told() {
        return told.toString();
    }

    private boolean fix(Finding finding) {
        ReviewResult now = live.result();
        if (now.findings().stream().noneMatch(each -> each.id().equals(finding.id()))) {
            return false;
        }
        Optional<Fix> preferred = Engine.fixes(before.rules(), finding).stream().findFirst();
        if (preferred.isEmpty()) {
            return false;
        }
        Fix fix = withValue(finding.rule().id(), preferred.get());
        try (LiveReview.Pause pause = live.pause()) {
            Fixes.apply(fix);
        }
        tell(finding, preferred.get(), fix, FixPreview.between(now, live.result()));
        return true;
    }

    private Fix withValue(String rule, Fix fix) {
        if (fix.input().isEmpty() || !values.containsKey(rule)) {
            return fix;
        }
        unused.remove(rule);
        try {
            return fix.withText(values.get(rule));
        } catch (IllegalArgumentException e) {
            throw CommandException.wrongUse("--value " + rule + "=" + values.get(rule) + ": " + e.getMessage()
                    + " It answers: " + fix.input().get().question());
        }
    }

    private void tell(Finding finding, Fix preferred, Fix fix, FixPreview effect) {
        String rule = finding.rule().id();
        told.append(rule).append("  ").append(Nodes.label(finding.element())).append(": ").append(fix.title())
                .append('\n');
        if (fix.input().isPresent()) {
            Fix.Input input = fix.input().get();
            told.append("    ").append(input.question()).append(' ').append(input.valueText()).append(fix == preferred
                    ? ", the default; --value " + rule + "=VALUE sets another.\n" : ".\n");
        }
        if (!fix.tradeOff().isEmpty()) {
            told.append("    Trade-off: ").append(fix.tradeOff()).append('\n');
        }
        told.append("    Effect: ").append(effect.text()).append('\n');
        if (effect.leaves(finding)) {
            told.append("    The risk stays with this value.\n");
        }
    }
}
