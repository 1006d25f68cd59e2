/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.sustainability;

import static org.plumbline.model.PlumblinePackage.Literals.CLIENT__AREA;
import static org.plumbline.validation.RuleInfo.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.plumbline.catalog.CloudRegion;
import org.plumbline.catalog.RegionCatalog;
import org.plumbline.catalog.Scope;
import org.plumbline.model.Client;
import org.plumbline.model.NetworkEntry;
import org.plumbline.model.NetworkEntryKind;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.WorldArea;
import org.plumbline.rules.internal.Names;
import org.plumbline.validation.Context;
import org.plumbline.validation.Effort;
import org.plumbline.validation.Outcome;
import org.plumbline.validation.Rule;

/** Users on the other side of the world. */
public final class FarFromUsers extends Rule<Client> {

    public FarFromUsers() {
        super(Client.class, rule("SUS-GEO-001", "Users are served from another part of the world")
                .medium()
                .bestPractices("SUS02-BP04", "PERF04-BP06", "SUS04-BP07")
                .effort(Effort.HIGH)
                .explanation("The users are in one part of the world, or in all of them, and every request goes to a "
                        + "Region elsewhere without an edge location in between.")
                .impact("Every page crosses oceans: users wait for it, and networks on the way spend energy on it.")
                .remediation("Choose a Region near most of the users, put a content delivery network in front for the "
                        + "others, and keep copies of what is read often near those who read it."));
    }

    @Override
    public Outcome check(Client client, Context context) {
        List<Node> entries = context.outgoing(client).stream().map(context::target).flatMap(Optional::stream).toList();
        if (entries.stream().anyMatch(entry -> isEdge(entry, context))) {
            return Outcome.satisfied();
        }
        List<Region> regions = entries.stream().map(entry -> context.enclosing(entry, Region.class))
                .flatMap(Optional::stream).distinct().toList();
        Set<WorldArea> served = EnumSet.noneOf(WorldArea.class);
        regions.forEach(region -> RegionCatalog.byCode(region.getCode()).map(CloudRegion::area)
                .map(WorldArea::getByName).ifPresent(served::add));
        if (served.isEmpty()) {
            return Outcome.notApplicable();
        }
        String name = Names.of(client);
        return switch (client.getArea()) {
            case UNKNOWN -> Outcome.unknown("In which part of the world are the users of " + name + "?", client,
                    CLIENT__AREA);
            case WORLDWIDE -> served.size() > 1 ? Outcome.satisfied()
                    : Outcome.violated(name + " is used all over the world and served from " + Names.of(regions) + ".",
                            "Most requests cross an ocean, and nothing answers them on the way.", regions);
            default -> served.contains(client.getArea()) ? Outcome.satisfied()
                    : Outcome.violated(name + " is used in " + words(client.getArea()) + " and served from "
                            + Names.of(regions) + ".", "Every request crosses the world.", regions);
        };
    }

    private static String words(WorldArea area) {
        StringBuilder words = new StringBuilder();
        for (String word : area.getLiteral().split("_")) {
            words.append(words.isEmpty() ? "" : " ").append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** Whether it answers, or takes requests onto the provider's network, near the user. */
    private static boolean isEdge(Node entry, Context context) {
        return entry instanceof NetworkEntry network && (network.getKind() == NetworkEntryKind.CDN
                || context.service(network).filter(s -> s.scope() == Scope.GLOBAL).isPresent());
    }
}
