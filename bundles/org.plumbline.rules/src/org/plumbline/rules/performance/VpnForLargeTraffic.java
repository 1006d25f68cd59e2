/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__SERVICE;
import static org.plumbline.model.PlumblinePackage.Literals.DATA_FLOW__MONTHLY_GIGABYTES;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.model.DataFlow;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** A tunnel through the internet that has become too narrow. */
public final class VpnForLargeTraffic extends Rule<NetworkEntry> {

    private static final String VPN = "aws.vpn";
    private static final String LINE = "aws.directconnect";
    /**
     * Gigabytes a month. A tunnel of AWS Site-to-Site VPN carries 1.25 gigabits a second, 410,000 gigabytes in a month
     * of full use. Business traffic has peaks of ten times its average, and half of the tunnel is kept in reserve.
     */
    private static final Parameter LARGE = Parameter.of("tunnelGigabytes", 20_000,
            "Volume from which on a VPN tunnel is full at the peaks, in gigabytes a month");

    public VpnForLargeTraffic() {
        super(NetworkEntry.class, rule("PERF-LINE-001", "VPN through the internet carries a large volume")
                .medium()
                .bestPractices("PERF04-BP03", "PERF04-BP01", "COST08-BP03")
                .effort(Effort.HIGH)
                .parameters(LARGE)
                .explanation("The connection to the company's own site is a VPN tunnel through the internet, and what "
                        + "it carries fills it at the peaks.")
                .impact("Every morning the applications between the sites get slow, at times that nobody controls.")
                .remediation("Order a dedicated line with the bandwidth that the peaks need, and keep the VPN as the "
                        + "fallback. Until it is there, move bulk transfers to the night."));
    }

    @Override
    public Outcome check(NetworkEntry entry, Context context) {
        if (entry.getKind() != NetworkEntryKind.VPN || !VPN.equals(entry.getService())) {
            return Outcome.notApplicable();
        }
        List<DataFlow> flows = new ArrayList<>(context.incoming(entry));
        flows.addAll(context.outgoing(entry));
        double most = Math.max(volume(context.incoming(entry)), volume(context.outgoing(entry)));
        if (most >= context.value(LARGE)) {
            return Outcome.violated(Figures.text(most) + " GB a month pass through the tunnel " + Names.of(entry) + ".",
                    "At the peaks that is more than one tunnel carries, and its latency follows the internet.", flows);
        }
        Optional<DataFlow> open = flows.stream().filter(flow -> !flow.isSetMonthlyGigabytes()).findFirst();
        if (open.isEmpty()) {
            return flows.isEmpty() ? Outcome.notApplicable() : Outcome.satisfied();
        }
        return Stakes.CRITICAL.in(context.workload(), context)
                ? Outcome.unknown("How many gigabytes a month does " + Names.of(open.get(), context) + " carry?",
                        open.get(), DATA_FLOW__MONTHLY_GIGABYTES)
                : Outcome.notApplicable();
    }

    @Override
    public List<Fix> fixes(NetworkEntry entry, Context context) {
        return List.of(Fix.of("Replace the tunnel " + Names.of(entry) + " by a dedicated line",
                Change.set(entry, COMPONENT__SERVICE, LINE))
                .withTradeOff("A line takes weeks to get, costs by the month, and needs a second one or the VPN as its "
                        + "fallback."));
    }

    private static double volume(List<DataFlow> flows) {
        return flows.stream().filter(DataFlow::isSetMonthlyGigabytes).mapToDouble(DataFlow::getMonthlyGigabytes).sum();
    }
}
