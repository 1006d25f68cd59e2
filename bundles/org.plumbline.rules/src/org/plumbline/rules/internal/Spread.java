/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plumbline.model.Account;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.query.Nodes;
import org.plumbline.validation.Analysis;
import org.plumbline.validation.AnalysisContext;
import org.plumbline.validation.graph.AllNodes;

/** Where the workload runs. */
public final class Spread implements Analysis<Spread.Result> {

    public static final Spread ANALYSIS = new Spread();

    /**
     * @param regions names of the different Regions that have a component in them, in drawing order
     * @param accounts number of accounts that have a component in them
     * @param cells number of cells, each of them a copy of the workload for a share of its users
     * @param crossesRegions whether a component goes on without one of its Regions
     */
    public record Result(List<String> regions, int accounts, int cells, boolean crossesRegions) { }

    private Spread() {
    }

    /** What tells a Region from others: its code, else its name. */
    public static String key(Region region) {
        return region.getCode() == null || region.getCode().isBlank() ? Names.of(region) : region.getCode();
    }

    @Override
    public Result compute(AnalysisContext context) {
        Set<String> regions = new LinkedHashSet<>();
        Set<Account> accounts = new HashSet<>();
        int cells = 0;
        boolean crosses = false;
        for (Node node : context.analysis(AllNodes.NODES)) {
            if (node instanceof Component component) {
                Nodes.enclosing(component, Region.class).ifPresent(region -> regions.add(key(region)));
                Nodes.enclosing(component, Account.class).ifPresent(accounts::add);
                crosses |= component.getMultiRegion() == Fact.YES;
            } else if (node instanceof Group group && group.getKind() == GroupKind.CELL) {
                cells++;
            }
        }
        return new Result(List.copyOf(regions), accounts.size(), cells, crosses);
    }
}
