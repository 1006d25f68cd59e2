/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__QUOTA_REPLICAS;
import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__ZONE_COUNT;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;

import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.rules.internal.Copies;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A quota that full scale uses up, so that lost copies cannot be replaced. */
public final class QuotaWithoutReserve extends Rule<Compute> {

    private static final Parameter ASKED_FROM = Parameter.of("askedFromCopies", 20,
            "Copies from which the quota of a critical workload is asked for.");

    public QuotaWithoutReserve() {
        super(Compute.class, rule("REL-QUOTA-002", "Quota leaves no room to replace what a failed zone takes")
                .medium()
                .bestPractices("REL01-BP06", "REL01-BP01", "REL01-BP04")
                .effort(Effort.LOW)
                .explanation("At full scale the copies use up the account's quota. When a zone fails, its copies count "
                        + "against the quota until they are cleared away, so replacements are refused.")
                .impact("The fail-over that the design counts on stops at a limit, and the healthy zones collapse "
                        + "under the load.")
                .remediation("Raise the quota to the highest number of copies plus those of one zone, in the "
                        + "Region for recovery too, and alarm at 80 percent of use.")
                .parameters(ASKED_FROM));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        int most = Copies.atMost(compute).orElse(0);
        if (most < 1 || compute.getKind() == ComputeKind.FUNCTION) {
            return Outcome.notApplicable();
        }
        String name = Names.of(compute);
        if (!compute.isSetQuotaReplicas()) {
            return most >= context.value(ASKED_FROM) && Stakes.CRITICAL.in(context.workload(), context)
                    ? Outcome.unknown("How many copies of " + name + " does the account's quota grant?", compute,
                            COMPONENT__QUOTA_REPLICAS)
                    : Outcome.notApplicable();
        }
        int quota = compute.getQuotaReplicas();
        boolean zonesKnown = compute.isSetZoneCount() && compute.getZoneCount() > 1;
        if (!zonesKnown && quota >= most && quota < needed(most, 2)) {
            return Outcome.unknown("Over how many zones is " + name + " spread?", compute, COMPONENT__ZONE_COUNT);
        }
        long needed = zonesKnown ? needed(most, compute.getZoneCount()) : most;
        return quota >= needed ? Outcome.satisfied()
                : Outcome.violated(name + " needs a quota for " + needed + " copies when a zone fails at full scale; "
                        + "it has one for " + quota + ".",
                        "Replacements are refused until the lost copies are cleared.");
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        int zones = Math.max(2, compute.getZoneCount());
        int needed = (int) Math.min(Integer.MAX_VALUE, needed(Copies.atMost(compute).orElse(1), zones));
        return List.of(Fix.of("Raise the quota of " + Names.of(compute),
                Change.set(compute, COMPONENT__QUOTA_REPLICAS, needed))
                .asking("How many copies does the quota grant after the increase?", "copies")
                .withTradeOff("A higher quota lets a mistake cost more; watch it with a budget."));
    }

    /** All copies at full scale and those of one zone once more. */
    private static long needed(int most, int zones) {
        return most + (most + zones - 1L) / zones;
    }
}
