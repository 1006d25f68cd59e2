/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;

class CorpusTest {

    private static final String CLOUD_FORMATION = "cloudformation";
    private static final String TERRAFORM = "terraform-plan";
    private static final String THREAGILE = "threagile";

    @ParameterizedTest
    @ValueSource(strings = {CLOUD_FORMATION, TERRAFORM, THREAGILE})
    void everyFileImportsTheSameWayTwice(String folder) throws IOException {
        for (Path file : Fixtures.corpus(folder)) {
            if (file.endsWith("threagile-example-config.json")) {
                continue;
            }
            ImportResult result = Importers.read(file, ImportOptions.DEFAULT);
            assertEquals(ModelText.of(result), ModelText.of(Importers.read(file, ImportOptions.DEFAULT)));
            assertSound(result.workload(), file);
        }
    }

    private static void assertSound(Workload workload, Path file) {
        Set<String> ids = new HashSet<>();
        Set<String> flows = new HashSet<>();
        for (TreeIterator<EObject> all = workload.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof Element element) {
                assertTrue(element.getId() != null && ids.add(element.getId()), file + " " + element);
            }
            if (object instanceof DataFlow flow) {
                assertTrue(flow.getSource().eContainer() != null && flow.getTarget().eContainer() != null);
                assertTrue(flows.add(flow.getSource().getId() + " " + flow.getTarget().getId() + " " + flow.getName() + " "
                        + (flow.isSetPort() ? flow.getPort() : "")), file + " " + flow);
            }
            object.eCrossReferences().forEach(target -> assertFalse(target.eContainer() == null, file + " " + target));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CLOUD_FORMATION, TERRAFORM})
    void nineResourcesInTenHaveAMeaning(String folder) throws IOException {
        long understood = 0;
        long generic = 0;
        for (Path file : Fixtures.corpus(folder)) {
            ImportResult result = Importers.read(file, ImportOptions.DEFAULT);
            understood += result.count(ImportNote.Kind.MAPPED) + result.count(ImportNote.Kind.FOLDED);
            generic += result.count(ImportNote.Kind.GENERIC);
        }
        assertTrue(understood >= 9 * generic, understood + " mapped or folded, " + generic + " generic");
    }
}
