/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Component;
import org.plumbline.model.DataStore;
import org.plumbline.model.Fact;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.query.Nodes;

class ArchitecturesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 1_000, 9_999})
    void theSizeIsExact(int elements) {
        assertEquals(elements, Nodes.byId(Architectures.of(elements, 3)).size());
    }

    @Test
    void theSeedDecides() throws Exception {
        assertArrayEquals(bytes(1), bytes(1));
        assertFalse(Arrays.equals(bytes(1), bytes(2)));
    }

    @Test
    void sharedServicesAreHubs() {
        List<Component> components = Nodes.componentsIn(Architectures.of(10_000, 1));
        int most = components.stream().mapToInt(c -> c.getIncoming().size()).max().orElseThrow();
        assertTrue(most > 200, "the busiest component has only " + most + " flows");
    }

    @Test
    void aPartIsUnknown() {
        List<DataStore> stores = Nodes.componentsIn(Architectures.of(10_000, 1)).stream()
                .filter(DataStore.class::isInstance).map(DataStore.class::cast).toList();
        long[] shares = IntStream.range(0, Fact.VALUES.size()).mapToLong(i -> 100
                * stores.stream().filter(s -> s.getBackup() == Fact.VALUES.get(i)).count() / stores.size()).toArray();
        for (long share : shares) {
            assertTrue(share > 8, "shares of what is said of backups: " + Arrays.toString(shares));
        }
    }

    private byte[] bytes(long seed) throws Exception {
        Workload workload = Architectures.of(1_000, seed);
        Path file = folder.resolve("a.plumb");
        ModelFiles.save(workload, file);
        return Files.readAllBytes(file);
    }
}
