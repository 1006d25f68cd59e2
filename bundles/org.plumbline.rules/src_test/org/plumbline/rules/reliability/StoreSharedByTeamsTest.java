/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.reliability;

import org.junit.jupiter.api.Test;
import org.plumbline.model.DataStore;
import org.plumbline.model.DataStoreKind;
import org.plumbline.model.Element;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class StoreSharedByTeamsTest extends RuleTest {

    StoreSharedByTeamsTest() {
        super(new StoreSharedByTeams());
    }

    @Override
    public Element problem(ModelBuilder b) {
        return usedBy(b, "Sales", "Logistics");
    }

    @Override
    public Element fine(ModelBuilder b) {
        return usedBy(b, "Sales", "Sales");
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void aDrawnTeamOwnsWhatIsInside() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        DataStore store = usedBy(b, "Sales");
        Group team = b.add(Group.class, "Logistics", g -> g.setKind(GroupKind.TEAM));
        Group tier = b.in(team).add(Group.class, "Workers", g -> g.setKind(GroupKind.TIER));
        b.flow(container(b.in(tier), "Planner", c -> { }), store);
        fires(store);
    }

    @Test
    void aStoreOfOneTeamIsNotForAnother() {
        DataStore store = usedBy(ModelBuilder.workload("Shop"), "Sales");
        silent(store);
        store.setOwner("Logistics");
        fires(store);
    }

    @Test
    void bucketsAreMadeForSharing() {
        DataStore store = usedBy(ModelBuilder.workload("Shop"), "Sales", "Logistics");
        store.setKind(DataStoreKind.OBJECT);
        silent(store);
    }

    private static DataStore usedBy(ModelBuilder b, String... teams) {
        DataStore store = database(b, s -> { });
        for (String team : teams) {
            b.flow(container(b, team + " service", c -> c.setOwner(team)), store);
        }
        return store;
    }
}
