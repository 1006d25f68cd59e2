/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.operations;

import org.junit.jupiter.api.Test;
import org.plumbline.model.Compute;
import org.plumbline.model.Element;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.rules.RuleTest;

class ComponentWithoutOwnerTest extends RuleTest {

    ComponentWithoutOwnerTest() {
        super(new ComponentWithoutOwner());
    }

    @Override
    public Element problem(ModelBuilder b) {
        owned(b, "Shop", "Sales");
        owned(b, "Invoices", "Finance");
        return container(b, "Exchange rates", c -> { });
    }

    @Override
    public Element fine(ModelBuilder b) {
        owned(b, "Shop", "Sales");
        return owned(b, "Invoices", "Finance");
    }

    @Override
    public boolean alwaysDecides() {
        return true;
    }

    @Test
    void theGroupOfATeamNamesTheOwner() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        owned(b, "Shop", "Sales");
        Group team = b.add(Group.class, "Finance", g -> g.setKind(GroupKind.TEAM));
        Group tier = b.in(team).add(Group.class, "Back end", g -> g.setKind(GroupKind.TIER));
        silent(container(b.in(tier), "Invoices", c -> { }));
    }

    @Test
    void oneTeamNeedsNoNamesOnItsComponents() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        owned(b, "Shop", "Sales");
        silent(container(b, "Exchange rates", c -> { }));
    }

    @Test
    void namesOnAFewComponentsSayNothingOfTheRest() {
        ModelBuilder b = ModelBuilder.workload("Shop");
        owned(b, "Shop", "Sales");
        owned(b, "Invoices", "Finance");
        container(b, "Stock", c -> { });
        container(b, "Mail", c -> { });
        silent(container(b, "Prices", c -> { }));
    }

    private static Compute owned(ModelBuilder b, String name, String owner) {
        return container(b, name, c -> c.setOwner(owner));
    }
}
