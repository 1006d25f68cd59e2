/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.plumbline.diagram.internal.Sample;
import org.plumbline.model.DataClass;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.PlumblinePackage;

class FindingIndexTest {

    @Test
    void anEditTouchesOnlyTheElementsWhoseFindingsDiffer() {
        try (Sample sample = new Sample()) {
            Set<Element> touched = new LinkedHashSet<>();
            FindingIndex index = new FindingIndex(sample.session.live(), touched::addAll);
            int before = index.of(sample.database).findings().size();
            sample.session.execute(SetCommand.create(sample.domain(), sample.database,
                    PlumblinePackage.eINSTANCE.getComponent_EncryptedAtRest(), Fact.NO));
            assertTrue(touched.contains(sample.database));
            assertTrue(index.of(sample.database).findings().size() > before);
            sample.session.commandStack().undo();
            assertEquals(before, index.of(sample.database).findings().size());
        }
    }

    @Test
    void aCollapsedBoundarySumsUpWhatItHides() {
        try (Sample sample = new Sample()) {
            sample.session.execute(SetCommand.create(sample.domain(), sample.server,
                    PlumblinePackage.eINSTANCE.getComponent_EncryptedAtRest(), Fact.NO));
            sample.session.execute(SetCommand.create(sample.domain(), sample.server,
                    PlumblinePackage.eINSTANCE.getComponent_PlainTextSecrets(), Fact.YES));
            FindingIndex index = new FindingIndex(sample.session.live(), elements -> { });
            int open = index.shownAt(sample.network, sample.drawn).findings().size();
            int hidden = index.of(sample.subnet).findings().size() + index.of(sample.server).findings().size();
            assertTrue(hidden > 0);
            sample.session.execute(sample.edits.collapse(sample.network, true));
            assertEquals(open + hidden, index.shownAt(sample.network, sample.drawn).findings().size());
        }
    }

    @Test
    void aCollapsedBoundarySumsUpTheFlowsInsideItToo() {
        try (Sample sample = new Sample()) {
            sample.session.execute(SetCommand.create(sample.domain(), sample.flow,
                    PlumblinePackage.eINSTANCE.getDataFlow_Target(), sample.network));
            sample.session.execute(SetCommand.create(sample.domain(), sample.flow,
                    PlumblinePackage.eINSTANCE.getDataFlow_Encrypted(), Fact.NO));
            sample.session.execute(SetCommand.create(sample.domain(), sample.flow,
                    PlumblinePackage.eINSTANCE.getDataFlow_DataClass(), DataClass.PERSONAL));
            FindingIndex index = new FindingIndex(sample.session.live(), elements -> { });
            assertTrue(!index.of(sample.flow).isEmpty(), "the flow has findings");
            sample.session.execute(sample.edits.collapse(sample.network, true));
            assertTrue(index.shownAt(sample.network, sample.drawn).findings()
                    .containsAll(index.of(sample.flow).findings()));
            assertEquals(sample.network, sample.drawn.standIn(sample.flow));
        }
    }
}
