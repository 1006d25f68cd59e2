/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.performance;

import static org.plumbline.model.PlumblinePackage.Literals.CLIENT__AREA;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.Scope;
import org.plumbline.model.Client;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Node;
import org.plumbline.model.Objectives;
import org.plumbline.model.WorldArea;
import org.plumbline.rules.internal.Callers;
import org.plumbline.rules.internal.Distances;
import org.plumbline.rules.internal.Figures;
import org.plumbline.rules.internal.Goals;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Fix;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Parameter;
import org.plumbline.validation.Rule;

/** Users for whom the speed of light alone breaks the promise. */
public final class UsersFarFromRegion extends Rule<Client> {

    /** One to open the connection and agree on keys, as QUIC does (RFC 9001), and one for the request itself. */
    private static final Parameter ROUND_TRIPS = Parameter.of("roundTrips", 2,
            "Times that a request over a new connection goes there and back");

    public UsersFarFromRegion() {
        super(Client.class, rule("PERF-GEO-001", "Users are too far from the Region for the latency objective")
                .high()
                .bestPractices("PERF04-BP06", "PERF04-BP01", "PERF04-BP02")
                .effort(Effort.HIGH)
                .parameters(ROUND_TRIPS)
                .explanation("Between the users and the Region that answers them lies so much distance that light "
                        + "needs longer than the latency objective allows.")
                .impact("However fast the servers are, these users always wait longer than was promised, and many of "
                        + "them leave.")
                .remediation("Serve the users from a Region near them, or let a content delivery network open the "
                        + "connections and answer what it can near the users."));
    }

    @Override
    public Outcome check(Client client, Context context) {
        Optional<Objectives> objectives = Goals.of(context).filter(Objectives::isSetLatencyMillis);
        if (objectives.isEmpty()) {
            return Outcome.notApplicable();
        }
        List<CloudRegion> regions = new ArrayList<>();
        for (DataFlow flow : Callers.requests(context.outgoing(client))) {
            Optional<Node> target = context.target(flow);
            if (target.isPresent() && isEverywhere(target.get(), context)) {
                return Outcome.satisfied();
            }
            target.flatMap(node -> Distances.regionOf(node, context)).ifPresent(regions::add);
        }
        if (regions.isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(client);
        if (client.getArea() == WorldArea.UNKNOWN) {
            return Outcome.unknown("In which part of the world is " + name + "?", client, CLIENT__AREA);
        }
        double kilometres = Distances.toUsers(regions, client.getArea());
        double least = context.value(ROUND_TRIPS) * CloudRegion.roundTripMillis(kilometres);
        double allowed = objectives.get().getLatencyMillis();
        String places = regions.stream().map(CloudRegion::title).distinct().collect(Collectors.joining(", "));
        return least <= allowed ? Outcome.satisfied()
                : Outcome.violated("Light needs " + Figures.text(Math.rint(least)) + " ms for requests of " + name
                        + " to " + places + "; the objective is " + Figures.text(allowed) + " ms.",
                        "The distance of " + Figures.text(Math.rint(kilometres))
                        + " km alone takes longer than was agreed, before any server does its work.",
                        objectives.get());
    }

    @Override
    public List<Fix> fixes(Client client, Context context) {
        List<DataFlow> requests = Callers.requests(context.outgoing(client));
        return requests.stream().map(context::target).flatMap(Optional::stream)
                .filter(node -> Distances.regionOf(node, context).isPresent()).findFirst()
                .map(node -> List.of(CdnInFront.of(node, requests.stream()
                        .filter(flow -> context.target(flow).orElse(null) == node).toList(), context)))
                .orElse(List.of());
    }

    /** Whether it answers near every user, as a content delivery network does. */
    private static boolean isEverywhere(Node node, Context context) {
        return node instanceof Component component
                && context.service(component).map(CloudService::scope).filter(Scope.GLOBAL::equals).isPresent();
    }
}
