/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import static org.plumbline.model.PlumblinePackage.Literals.SUBNET__CIDR;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;

import org.plumbline.model.Boundary;
import org.plumbline.model.Network;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.AddressRanges;
import org.plumbline.rules.internal.Cidr;
import org.plumbline.rules.internal.MisplacedSubnets;
import org.plumbline.rules.internal.Names;
import org.plumbline.rules.internal.Subnets;
import org.plumbline.validation.Change;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** A subnet whose addresses are not its network's, or are another subnet's. */
public final class SubnetOutsideNetwork extends Rule<Subnet> {

    public SubnetOutsideNetwork() {
        super(Subnet.class, rule("REL-NET-006", "Subnet does not fit into its network")
                .medium()
                .bestPractices("REL02-BP03", "REL02-BP05")
                .effort(Effort.LOW)
                .explanation("The subnet's address range reaches beyond the range of its network, or overlaps another "
                        + "subnet of it. The provider refuses to create such a subnet.")
                .impact("The deployment fails half way, at the first attempt or when the stack is rebuilt after a "
                        + "disaster.")
                .remediation("Give the subnet a range inside the network's that no other subnet uses, and keep one "
                        + "plan of addresses."));
    }

    @Override
    public Outcome check(Subnet subnet, Context context) {
        Cidr range = AddressRanges.of(subnet).orElse(null);
        if (range == null) {
            return Outcome.notApplicable();
        }
        Boundary other = context.analysis(MisplacedSubnets.ANALYSIS).get(subnet);
        if (other == null) {
            return Outcome.satisfied();
        }
        String overlap = other instanceof Network ? " reaches beyond the range of " : " overlaps ";
        return Outcome.violated(Names.of(subnet) + " (" + range + ")" + overlap + Names.of(other) + " ("
                + AddressRanges.of(other).map(Cidr::toString).orElse("?") + ").",
                "The provider refuses to create it.", other);
    }

    @Override
    public List<Fix> fixes(Subnet subnet, Context context) {
        Network network = context.enclosing(subnet, Network.class).orElse(null);
        Cidr old = AddressRanges.of(subnet).orElse(null);
        if (network == null || old == null) {
            return List.of();
        }
        List<Subnet> others = new ArrayList<>(Subnets.of(network, context));
        others.remove(subnet);
        return AddressRanges.of(network).flatMap(range -> range.free(old.prefix(), AddressRanges.of(others)))
                .map(free -> List.of(Fix.of("Give " + Names.of(subnet) + " the addresses " + free,
                        Change.set(subnet, SUBNET__CIDR, free.toString()))
                        .asking("Which addresses does " + Names.of(subnet) + " get?", "")))
                .orElse(List.of());
    }
}
