/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.emfgen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Generates the EMF code into a copy of the bundles and compares it with the committed code, or brings the committed
 * code up to date: {@code Main check|update BUNDLES SCRATCH GENMODEL...}.
 */
public final class Main {
    private static final String CODE = "src-gen";
    /** Marks what people changed in generated code, which the generator then keeps. */
    private static final String KEPT = "@generated NOT";
    /** What the generator writes in a bundle. */
    private static final List<String> GENERATED = List.of(CODE, "plugin.properties");
    /** What it reads, or would write anew if it were not there. */
    private static final List<String> READ = List.of("model", "META-INF", "plugin.xml", "plugin.properties",
            "build.properties", "icons");

    private final Path bundles;
    private final Path scratch;

    private Main(Path bundles, Path scratch) {
        this.bundles = bundles;
        this.scratch = scratch;
    }

    public static void main(String[] args) throws IOException {
        boolean update = args[0].equals("update");
        Main main = new Main(Path.of(args[1]), Path.of(args[2]));
        List<String> genModels = List.of(args).subList(3, args.length);
        List<String> stale = main.regenerate(genModels);
        if (update) {
            for (String file : stale) {
                main.bringUpToDate(file);
            }
            System.out.println("EMF code: " + stale.size() + " files brought up to date");
        } else if (!stale.isEmpty()) {
            throw new IllegalStateException("The committed EMF code differs from what the models generate, in "
                    + stale.size() + " files, first " + stale.get(0) + ". Run releng/generate and commit the result.");
        }
    }

    /** The generated files that differ, are missing or are left over, as paths below the bundles folder. */
    private List<String> regenerate(List<String> genModels) throws IOException {
        delete(scratch);
        Files.createDirectories(scratch);
        List<Path> sources = bundlesWithGeneratedCode();
        for (Path bundle : sources) {
            Path copy = Files.createDirectories(scratch.resolve(bundle.getFileName()));
            for (String part : READ) {
                copy(bundle.resolve(part), copy.resolve(part), file -> true);
            }
            copy(bundle.resolve(CODE), copy.resolve(CODE), Main::changedByPeople);
        }
        new EmfCode(scratch).generate(genModels);
        TreeSet<String> paths = new TreeSet<>();
        for (Path bundle : sources) {
            for (String part : GENERATED) {
                collect(bundles, bundle.resolve(part), paths);
                collect(scratch, scratch.resolve(bundle.getFileName()).resolve(part), paths);
            }
        }
        List<String> stale = new ArrayList<>();
        for (String path : paths) {
            if (!sameContent(bundles.resolve(path), scratch.resolve(path))) {
                stale.add(path);
            }
        }
        return stale;
    }

    private List<Path> bundlesWithGeneratedCode() throws IOException {
        try (Stream<Path> folders = Files.list(bundles)) {
            return folders.filter(folder -> Files.isDirectory(folder.resolve(CODE))).sorted().toList();
        }
    }

    private void bringUpToDate(String path) throws IOException {
        Path generated = scratch.resolve(path);
        if (Files.exists(generated)) {
            Files.createDirectories(bundles.resolve(path).getParent());
            Files.write(bundles.resolve(path), Files.readAllBytes(generated));
        } else {
            Files.delete(bundles.resolve(path));
        }
    }

    private static boolean sameContent(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
    }

    private static void collect(Path root, Path part, TreeSet<String> into) throws IOException {
        if (!Files.exists(part)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> into.add(root.relativize(file).toString().replace('\\', '/')));
        }
    }

    private static boolean changedByPeople(Path file) {
        try {
            return Files.readString(file).contains(KEPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (wanted.test(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
