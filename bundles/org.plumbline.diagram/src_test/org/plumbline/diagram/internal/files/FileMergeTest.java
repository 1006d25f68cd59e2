/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.edit.Snapshot;
import org.plumbline.model.Compute;
import org.plumbline.model.DataFlow;
import org.plumbline.model.DataStore;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.build.ModelBuilder;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Shape;
import org.plumbline.notation.io.DiagramFiles;
import org.plumbline.notation.layout.AutoLayout;

class FileMergeTest {

    private final Snapshot base;
    private final Snapshot mine;
    private final Snapshot theirs;

    FileMergeTest() {
        ModelBuilder model = ModelBuilder.workload("Shop");
        Compute web = model.add(Compute.class, "web");
        model.flow(web, model.add(DataStore.class, "orders"));
        base = new Snapshot(model.workload(), DiagramFiles.drawing(AutoLayout.layout(model.workload())));
        mine = Snapshot.of(base.workload(), base.drawing());
        theirs = Snapshot.of(base.workload(), base.drawing());
    }

    @Test
    void whatOnlyOneChangedIsTaken() throws ModelException {
        shape(mine, "web").setX(500);
        ((DataStore) of(mine, "orders")).setEncryptedAtRest(Fact.YES);
        shape(theirs, "orders").setX(700);
        of(theirs, "web").setName("Web");
        add(theirs, "cache");
        assertEquals("added cache; changed Web; changed the arrangement", ChangeSummary.of(base, theirs));
        FileMerge merge = new FileMerge(base, mine, theirs);
        assertEquals(List.of(), merge.conflicts());
        Snapshot merged = merge.merged(Set.of());
        assertEquals("added cache; changed Web, orders; changed the arrangement", ChangeSummary.of(base, merged));
        assertEquals(500, shape(merged, "web").getX());
        assertEquals(700, shape(merged, "orders").getX());
        assertTrue(shape(merged, "cache").getWidth() >= 0, "what comes has a place");
    }

    @Test
    void whatBothChangedIsMineUnlessChosen() {
        of(mine, "web").setName("Mine");
        of(theirs, "web").setName("Theirs");
        mine.workload().setOwner("Kim");
        theirs.workload().setOwner("Lee");
        FileMerge merge = new FileMerge(base, mine, theirs);
        assertEquals(List.of("Shop: owner is 'Lee' in the file (was not said) and 'Kim' in your version",
                "Mine: name is 'Theirs' in the file (was 'web') and 'Mine' in your version"), merge.conflicts());
        Snapshot merged = merge.merged(Set.of(0));
        assertEquals("Lee", merged.workload().getOwner());
        assertEquals("Mine", of(merged, "web").getName());
    }

    @Test
    void twoThingsThatWereGivenTheSameIdBothStay() {
        add(mine, "cache").setName("sessions");
        add(theirs, "cache").setName("pages");
        Snapshot merged = new FileMerge(base, mine, theirs).merged(Set.of());
        assertEquals("sessions", of(merged, "cache").getName());
        Node other = Nodes.allIn(merged.workload()).stream().filter(each -> "pages".equals(each.getName())).findFirst()
                .orElseThrow();
        assertEquals(other.getId(), shape(merged, other.getId()).getElement());
    }

    @Test
    void whatOneDeletedAndTheOtherLeftAloneGoesWithItsShape() {
        EcoreUtil.delete(of(theirs, "web--orders"));
        EcoreUtil.delete(of(theirs, "orders"));
        EcoreUtil.remove(shape(theirs, "orders"));
        Snapshot merged = new FileMerge(base, mine, theirs).merged(Set.of());
        assertNull(of(merged, "orders"));
        assertTrue(merged.drawing().getDiagrams().get(0).getShapes().stream()
                .noneMatch(each -> each.getElement().equals("orders")));
    }

    @Test
    void aFlowThatIsLedAwayFromANodeThatIsDeletedIsNoContradiction() {
        for (boolean both : new boolean[] {false, true}) {
            for (boolean leaderIsMine : new boolean[] {false, true}) {
                Snapshot start = Snapshot.of(base.workload(), base.drawing());
                add(start, "cache");
                Snapshot my = Snapshot.of(start.workload(), start.drawing());
                Snapshot their = Snapshot.of(start.workload(), start.drawing());
                Snapshot leader = leaderIsMine ? my : their;
                ((DataFlow) of(leader, "web--orders")).setTarget((Node) of(leader, "cache"));
                if (both) {
                    EcoreUtil.delete(of(leader, "orders"));
                } else {
                    Snapshot other = leaderIsMine ? their : my;
                    EcoreUtil.delete(of(other, "web--orders"));
                    EcoreUtil.delete(of(other, "orders"));
                }
                FileMerge merge = new FileMerge(start, my, their);
                assertEquals(List.of(), merge.conflicts(), both + " " + leaderIsMine);
                Snapshot merged = merge.merged(Set.of());
                assertNull(of(merged, "orders"));
                assertEquals("cache", ((DataFlow) of(merged, "web--orders")).getTarget().getId());
            }
        }
    }

    @Test
    void aCopyOfWorkIsReadAsItWasWrittenAndADamagedOneIsTold(@TempDir Path folder) throws Exception {
        of(mine, "web").setName("Web");
        FileState from = new FileState(base.modelBytes(), null);
        Path file = folder.resolve("recovery/shop.zip");
        RecoveryFile.of("/shop/shop.plumb", Instant.ofEpochSecond(1_800_000_000), from, mine).write(file);
        RecoveryFile read = RecoveryFile.read(file);
        assertEquals("/shop/shop.plumb", read.key());
        assertEquals(Instant.ofEpochSecond(1_800_000_000), read.time());
        assertTrue(read.base().same(from));
        assertArrayEquals(mine.modelBytes(), read.work().parse("shop").modelBytes());
        assertArrayEquals(mine.drawingBytes(), read.work().drawing());
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, 40, whole.length / 2, whole.length * 3 / 4}) {
            assertUnreadable(file, Arrays.copyOf(whole, length));
        }
    }

    private static void assertUnreadable(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        String message = assertThrows(ModelException.class, () -> RecoveryFile.read(file).work().parse("shop"))
                .getMessage();
        assertEquals(1, message.lines().count(), message);
    }

    private static DataStore add(Snapshot to, String id) {
        DataStore store = PlumblineFactory.eINSTANCE.createDataStore();
        store.setId(id);
        store.setName(id);
        to.workload().getNodes().add(store);
        DiagramFiles.complete(to.drawing(), to.workload());
        return store;
    }

    private static Element of(Snapshot state, String id) {
        return Nodes.byId(state.workload()).get(id);
    }

    private static Shape shape(Snapshot state, String id) {
        return state.drawing().getDiagrams().get(0).getShapes().stream().filter(each -> each.getElement().equals(id))
                .findFirst().orElseThrow();
    }
}
