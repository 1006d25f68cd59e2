/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.COMPONENT__DELETION_PROTECTION;
import static org.plumbline.validation.RuleInfo.rule;

import org.plumbline.model.Criticality;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.rules.internal.Entries;
import org.plumbline.rules.internal.FactRule;
import org.plumbline.rules.internal.Stakes;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;

/** An entry that one wrong call removes. */
public final class DeletableEntry extends FactRule<NetworkEntry> {

    public DeletableEntry() {
        super(NetworkEntry.class, rule("REL-DELETE-001", "Load balancer can be deleted by a single call")
                .medium()
                .bestPractices("REL08-BP05", "REL11-BP02")
                .effort(Effort.LOW)
                .explanation("Nothing protects the load balancer from deletion. A failed change of "
                        + "the template or a slip in the console takes the address of the workload away.")
                .impact("All customers lose the service at once, and a new load balancer has "
                        + "another address that has to spread first.")
                .remediation("Turn on deletion protection. Let only an emergency role switch it off."),
                COMPONENT__DELETION_PROTECTION, NetworkEntry::getDeletionProtection, Fact.YES);
    }

    @Override
    protected boolean concerns(NetworkEntry entry, Context context) {
        return Entries.isLoadBalancer(entry) && context.workload().getCriticality() != Criticality.LOW;
    }

    @Override
    protected boolean worthAsking(NetworkEntry entry, Context context) {
        return Stakes.CRITICAL.in(context.workload(), context);
    }

    @Override
    protected String question(String name) {
        return "Is " + name + " protected against deletion?";
    }

    @Override
    protected Outcome broken(NetworkEntry entry, String name, Context context) {
        return Outcome.violated(name + " can be deleted by a single call.",
                "Every request comes in through it, and nothing stops a mistake.");
    }

    @Override
    protected Fix fix(String name, Change mend) {
        return Fix.of("Protect " + name + " against deletion", mend)
                .withTradeOff("Removing the environment takes one more step.");
    }
}
