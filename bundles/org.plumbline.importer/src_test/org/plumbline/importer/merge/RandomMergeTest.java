/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;

/** Random edits of a template by random edits of people: nobody's work is lost. */
class RandomMergeTest {

    private static final int RUNS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingPeopleSaidIsLostAndWhatTheTemplateChangedArrives(long seed) throws ModelException {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            RandomTemplate template = new RandomTemplate(random, 3 + random.nextInt(20));
            Workload model = template.read();
            Workload base = EcoreUtil.copy(model);
            for (int round = 0; round < 3; round++) {
                edit(random, new RandomPeople(random, model)::edit);
                edit(random, template::edit);
                Workload before = EcoreUtil.copy(model);
                Workload was = EcoreUtil.copy(base);
                Merge merge = Merge.of(base, model, template.read());
                List<Conflict> told = merge.conflicts();
                assertEquals(text(before), text(model), "asking for conflicts changes nothing");
                MergeResult result = merge.apply(conflict -> Side.MODEL);
                String where = "seed " + seed + ", run " + run + ", round " + round;
                assertEquals(sorted(told), sorted(result.conflicts()), where);
                new Check(was, before, EcoreUtil.copy(result.record()), model, where).run(result);
                base = result.record();
                assertIdempotent(EcoreUtil.copy(base), model, template, where);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void withoutEditsOfPeopleAMergeIsAFreshImport(long seed) throws ModelException {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            RandomTemplate template = new RandomTemplate(random, 3 + random.nextInt(20));
            Workload model = template.read();
            Workload base = EcoreUtil.copy(model);
            edit(random, template::edit);
            MergeResult result = Merge.of(base, model, template.read()).apply(conflict -> Side.MODEL);
            assertEquals(List.of(), result.conflicts());
            assertEquals(text(result.record()), text(model), "seed " + seed + ", run " + run);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void whateverIsChosenTheModelStaysWholeAndTheMergeCanBeUndone(long seed) throws ModelException {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            RandomTemplate template = new RandomTemplate(random, 3 + random.nextInt(20));
            Workload model = template.read();
            Workload base = random.nextInt(4) == 0 ? null : EcoreUtil.copy(model);
            edit(random, new RandomPeople(random, model)::edit);
            edit(random, template::edit);
            String before = text(model);
            ChangeRecorder recorder = new ChangeRecorder(model);
            Merge merge = Merge.of(base, model, template.read());
            merge.apply(conflict -> random.nextBoolean() ? Side.MODEL : Side.TEMPLATE);
            ChangeDescription undo = recorder.endRecording();
            text(model);
            undo.apply();
            assertEquals(before, text(model), "seed " + seed + ", run " + run);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void withoutARecordEverythingInTheModelStays(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            RandomTemplate template = new RandomTemplate(random, 3 + random.nextInt(20));
            Workload model = template.read();
            edit(random, new RandomPeople(random, model)::edit);
            edit(random, template::edit);
            Map<String, Element> before = Check.byId(EcoreUtil.copy(model));
            Merge.of(null, model, template.read()).apply(conflict -> Side.MODEL);
            Map<String, Element> after = Check.byId(model);
            before.forEach((id, element) -> Features.of(element.eClass()).forEach(feature -> {
                Object said = Features.value(element, feature);
                if (!feature.isMany() && !Features.isUnsaid(element.eClass(), feature, said)) {
                    assertEquals(said, Features.value(after.get(id), feature), id + "." + feature.getName());
                }
            }));
        }
    }

    private static void edit(Random random, Runnable edit) {
        for (int i = random.nextInt(12); i > 0; i--) {
            edit.run();
        }
    }

    private static void assertIdempotent(Workload base, Workload model, RandomTemplate template, String where)
            throws ModelException {
        byte[] before = ModelFiles.FORMAT.toBytes(model, "model");
        MergeResult again = Merge.of(base, model, template.read()).apply(conflict -> Side.MODEL);
        assertEquals(List.of(), again.conflicts(), where);
        assertEquals(List.of(), again.changed(), where);
        assertArrayEquals(before, ModelFiles.FORMAT.toBytes(model, "model"), where);
    }

    private static List<Conflict> sorted(List<Conflict> conflicts) {
        List<Conflict> sorted = new ArrayList<>(conflicts);
        sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
        return sorted;
    }

    private static String text(Workload workload) throws ModelException {
        return new String(ModelFiles.FORMAT.toBytes(workload, "model"), StandardCharsets.UTF_8);
    }

    /** Compares the merged model with what either side had said. */
    private record Check(Map<String, Element> was, Map<String, Element> mine, Map<String, Element> theirs,
            Map<String, Element> merged, String where) {

        Check(Workload was, Workload mine, Workload theirs, Workload merged, String where) {
            this(byId(was), byId(mine), byId(theirs), byId(merged), where);
        }

        void run(MergeResult result) {
            for (String id : mine.keySet()) {
                if (!was.containsKey(id)) {
                    assertTrue(merged.containsKey(id), where + ": people's " + id + " is lost");
                    assertFeatures(id, null);
                    assertEquals(place(mine, id), place(merged, id), where + ": people's " + id + " moved");
                } else {
                    assertSaid(id);
                }
            }
            was.keySet().stream().filter(id -> !mine.containsKey(id)).forEach(id ->
                    assertFalse(merged.containsKey(id), where + ": " + id + " was deleted and is back"));
            long fresh = theirs.keySet().stream().filter(id -> !was.containsKey(id) && !mine.containsKey(id)).count();
            long came = theirs.keySet().stream().filter(id -> !was.containsKey(id) && !mine.containsKey(id))
                    .filter(merged::containsKey).count();
            assertEquals(fresh - result.leftOut().size(), came, where + ": new in the template and not here");
        }

        /** What people changed in an element of the template is as they left it, the rest as in the template. */
        private void assertSaid(String id) {
            boolean said = !Features.differences(was.get(id), mine.get(id)).isEmpty()
                    || !Objects.equals(place(was, id), place(mine, id));
            if (said) {
                assertTrue(merged.containsKey(id), where + ": " + id + " with people's facts is lost");
            }
            if (!merged.containsKey(id)) {
                return;
            }
            assertFeatures(id, was.get(id));
            if (!Objects.equals(place(was, id), place(mine, id))) {
                assertEquals(place(mine, id), place(merged, id), where + ": " + id + " was moved by people");
            }
        }

        private void assertFeatures(String id, Element base) {
            for (EStructuralFeature feature : Features.of(mine.get(id).eClass())) {
                Object now = Features.value(merged.get(id), feature);
                Object said = Features.value(mine.get(id), feature);
                Object before = base == null ? null : Features.value(base, feature);
                String what = where + ": " + id + "." + feature.getName();
                if (said instanceof List<?> items) {
                    List<?> old = before == null ? List.of() : (List<?>) before;
                    items.stream().filter(item -> !old.contains(item)).forEach(item ->
                            assertTrue(((List<?>) now).contains(item), what + " lost " + item));
                    old.stream().filter(item -> !items.contains(item)).forEach(item ->
                            assertFalse(((List<?>) now).contains(item), what + " got back " + item));
                } else if (said instanceof Map<?, ?> properties) {
                    Map<?, ?> old = before == null ? Map.of() : (Map<?, ?>) before;
                    properties.forEach((key, value) -> {
                        if (!Objects.equals(value, old.get(key))) {
                            assertEquals(value, ((Map<?, ?>) now).get(key), what + "." + key);
                        }
                    });
                } else if (base == null || !Objects.equals(said, before)) {
                    assertEquals(said, now, what);
                } else if (theirs.containsKey(id)) {
                    Object template = Features.value(theirs.get(id), feature);
                    boolean dangling = feature instanceof EReference && !merged.containsKey(template);
                    assertEquals(dangling ? null : template, now, what + " of the template");
                }
            }
        }

        private static String place(Map<String, Element> version, String id) {
            Element parent = (Element) version.get(id).eContainer();
            return parent == null ? "" : parent.getId();
        }

        private static Map<String, Element> byId(Workload workload) {
            Map<String, Element> all = new LinkedHashMap<>();
            all.put(workload.getId(), workload);
            workload.eAllContents().forEachRemaining(each -> {
                if (each instanceof Element element) {
                    all.put(element.getId(), element);
                }
            });
            return all;
        }
    }
}
