/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.benchmarks.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.epsilon.emc.emf.InMemoryEmfModel;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.execute.UnsatisfiedConstraint;
import org.eclipse.epsilon.evl.execute.context.EvlContext;
import org.plumbline.evl.EvlException;
import org.plumbline.evl.EvlRules;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Workload;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.ReviewResult;
import org.plumbline.validation.RuleSet;

/** The same constraints in each engine. A run looks at the whole workload and returns what it found. */
public enum Engines {

    /** Checks in Java, run by EMF. */
    DIAGNOSTICIAN("EMF Diagnostician") {
        @Override
        public Run prepare(Workload workload) {
            EValidatorRegistryImpl registry = new EValidatorRegistryImpl();
            registry.put(PlumblinePackage.eINSTANCE, new JavaChecks());
            Diagnostician diagnostician = new Diagnostician(registry);
            return () -> diagnostician.validate(workload).getChildren().stream().map(Diagnostic::getMessage).toList();
        }
    },
    /** EVL in Epsilon, with Epsilon's own access to EMF. */
    EPSILON("Epsilon EVL") {
        @Override
        public Run prepare(Workload workload) throws Exception {
            Resource resource = new ResourceImpl();
            resource.getContents().add(workload);
            EvlModule module = new EvlModule();
            if (!module.parse(evl())) {
                throw new IllegalStateException(module.getParseProblems().toString());
            }
            return () -> {
                try {
                    module.setContext(new EvlContext());
                    InMemoryEmfModel model = new InMemoryEmfModel("M", resource,
                            List.of(PlumblinePackage.eINSTANCE), false);
                    module.getContext().getModelRepository().addModel(model);
                    return module.execute().stream().map(UnsatisfiedConstraint::getMessage).toList();
                } catch (EolRuntimeException e) {
                    throw new IllegalStateException(e.getReason(), e);
                }
            };
        }
    },
    /** The same EVL file as rules of Plumbline. */
    EVL_IN_PLUMBLINE("the same EVL in Plumbline") {
        @Override
        public Run prepare(Workload workload) throws IOException, EvlException {
            Path file = Files.createTempFile("compared", ".evl");
            try {
                Files.writeString(file, evl());
                RuleSet rules = RuleSet.of(EvlRules.read(file, "compared.evl", System.err::println));
                return () -> messages(Engine.review(rules, workload));
            } finally {
                Files.delete(file);
            }
        }
    },
    /** Rules of Plumbline on one thread. */
    PLUMBLINE_ONE_THREAD("Plumbline, one thread") {
        @Override
        public Run prepare(Workload workload) {
            RuleSet rules = ComparedRules.all();
            ForkJoinPool one = new ForkJoinPool(1);
            return () -> messages(one.submit(() -> Engine.review(rules, workload)).join());
        }
    },
    /** Rules of Plumbline as users run them. */
    PLUMBLINE("Plumbline") {
        @Override
        public Run prepare(Workload workload) {
            RuleSet rules = ComparedRules.all();
            return () -> messages(Engine.review(rules, workload));
        }
    };

    /** Checks the workload once. */
    @FunctionalInterface
    public interface Run {
        /** The messages of all that was found. */
        List<String> now() throws Exception;
    }

    private final String title;

    Engines(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Makes everything ready that does not have to be done again for each run. */
    public abstract Run prepare(Workload workload) throws Exception;

    /** How many constraints there are in each engine. */
    public static int constraints() {
        return ComparedRules.all().rules().size();
    }

    private static List<String> messages(ReviewResult result) {
        if (!result.failures().isEmpty()) {
            throw new IllegalStateException(result.failures().get(0).cause());
        }
        return result.findings().stream().map(Finding::message).toList();
    }

    private static String evl() throws IOException {
        try (InputStream in = Engines.class.getResourceAsStream("compared.evl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
