/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.validation.RuleInfo.rule;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.model.Boundary;
import org.plumbline.model.Client;
import org.plumbline.model.Compute;
import org.plumbline.model.ComputeKind;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Subnet;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Detour;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Copies among which users have to choose. */
public final class CopiesWithoutLoadBalancer extends Rule<Compute> {

    /** Services that come with a load balancer of their own. */
    private static final Set<String> BALANCED = Set.of("aws.apprunner", "aws.lightsail.container", "aws.beanstalk",
            "aws.gamelift");

    public CopiesWithoutLoadBalancer() {
        super(Compute.class, rule("PERF-LB-002", "Users reach several copies without a load balancer")
                .medium()
                .bestPractices("PERF04-BP04", "REL10-BP01", "REL11-BP02")
                .effort(Effort.MEDIUM)
                .explanation("Several copies serve users, and nothing between them spreads the requests or leaves out "
                        + "a copy that failed.")
                .impact("One copy is overloaded while the other idles, and users of a failed copy see errors until "
                        + "somebody changes an address.")
                .remediation("Put a load balancer with a health check in front of the copies, and let users know its "
                        + "name only."));
    }

    @Override
    public Outcome check(Compute compute, Context context) {
        if (compute.getKind() != ComputeKind.INSTANCE && compute.getKind() != ComputeKind.CONTAINER
                || copies(compute) < 2 || BALANCED.contains(String.valueOf(compute.getService()))) {
            return Outcome.notApplicable();
        }
        List<DataFlow> direct = direct(compute, context);
        if (direct.isEmpty()) {
            return Callers.usersWait(compute, context) ? Outcome.satisfied() : Outcome.notApplicable();
        }
        return Outcome.violated("Users reach " + copies(compute) + " copies"
                + " of " + Names.of(compute) + " without a load balancer.",
                "Nothing spreads the requests or avoids a copy that failed.", direct);
    }

    @Override
    public List<Fix> fixes(Compute compute, Context context) {
        NetworkEntry balancer = PlumblineFactory.eINSTANCE.createNetworkEntry();
        balancer.setName("Load balancer of " + Names.of(compute));
        balancer.setService("generic.loadbalancer");
        balancer.setKind(NetworkEntryKind.LOAD_BALANCER);
        balancer.setMultiZone(Fact.YES);
        balancer.setHealthCheck(Fact.YES);
        List<DataFlow> direct = direct(compute, context);
        Detour detour = new Detour(balancer, place(compute, context), context);
        direct.forEach(detour::redirect);
        return List.of(new Fix("Put a load balancer in front of " + Names.of(compute),
                "Raises cost by the load balancer; the copies must not keep sessions in memory.",
                detour.onTo(compute, direct.get(0)).changes()));
    }

    private static int copies(Compute compute) {
        return compute.isSetReplicas() ? compute.getReplicas() : compute.getMinReplicas();
    }

    private static List<DataFlow> direct(Compute compute, Context context) {
        return Callers.requests(context.incoming(compute)).stream()
                .filter(flow -> context.source(flow).orElse(null) instanceof Client).toList();
    }

    /** Beside the subnet of the copies, because a load balancer stands in several. */
    private static EObject place(Compute compute, Context context) {
        Boundary around = context.enclosing(compute, Boundary.class).orElse(null);
        while (around instanceof Subnet) {
            around = context.enclosing(around, Boundary.class).orElse(null);
        }
        return around == null ? context.workload() : around;
    }
}
