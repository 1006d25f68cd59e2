/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Puts the command line into a product: copies of the bundles that it needs and one jar that names them all. The copies
 * are made for archives of loaded classes, which skip signed jars and classes older than Java 6.
 * {@code CommandLine PRODUCT}, run as a source file with the product's own ASM on the class path.
 */
public final class CommandLine {
    private static final String BUNDLE = "org.plumbline.cli";
    private static final String MAIN = "org.plumbline.cli.Main";
    /** Plain Java stands in for the OSGi framework, whose packages EMF imports but does not touch there. */
    private static final String FRAMEWORK = "org.eclipse.osgi";
    private static final long NO_TIME = 315_532_800_000L;

    private record Bundle(String name, Path jar, Attributes headers) {
    }

    private final Map<String, Bundle> byName = new TreeMap<>();
    private final Map<String, Bundle> byPackage = new TreeMap<>();
    private final Set<String> ofJava = ModuleLayer.boot().modules().stream()
            .flatMap(module -> module.getPackages().stream()).collect(Collectors.toSet());

    public static void main(String[] args) throws IOException {
        Path product = Path.of(args[0]);
        Path target = product.resolve("cli");
        Path lib = Files.createDirectories(target.resolve("lib"));
        List<String> names = new ArrayList<>();
        for (Bundle bundle : new CommandLine(product.resolve("plugins")).needed()) {
            String name = bundle.name() + ".jar";
            copy(bundle.jar(), lib.resolve(name));
            names.add("lib/" + name);
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, MAIN);
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        try (ZipOutputStream out = zip(target.resolve("plumbline.jar"))) {
            write(out, manifest);
        }
    }

    private CommandLine(Path plugins) throws IOException {
        try (Stream<Path> jars = Files.list(plugins)) {
            for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
                read(jar);
            }
        }
    }

    private void read(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            Attributes headers = jar.getManifest().getMainAttributes();
            List<String> names = clauses(headers.getValue("Bundle-SymbolicName"), false);
            if (names.isEmpty()) {
                return;
            }
            Bundle bundle = new Bundle(names.get(0), path, headers);
            byName.put(bundle.name(), bundle);
            clauses(headers.getValue("Export-Package"), false).forEach(name -> byPackage.putIfAbsent(name, bundle));
        }
    }

    /** The bundle of the command line and all that it needs, in the order in which they are reached. */
    private List<Bundle> needed() {
        List<Bundle> needed = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(FRAMEWORK));
        Deque<Bundle> open = new ArrayDeque<>(List.of(byName.get(BUNDLE)));
        while (!open.isEmpty()) {
            Bundle bundle = open.remove();
            if (!seen.add(bundle.name())) {
                continue;
            }
            needed.add(bundle);
            clauses(bundle.headers().getValue("Require-Bundle"), true).stream().map(byName::get).forEach(open::add);
            clauses(bundle.headers().getValue("Import-Package"), true).stream()
                    .filter(name -> !ofJava.contains(name)).map(byPackage::get).forEach(open::add);
        }
        return needed;
    }

    /** The names in an OSGi header, those of optional clauses left out if asked. */
    private static List<String> clauses(String header, boolean mandatory) {
        if (header == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
            String[] parts = clause.split(";");
            if (!mandatory || !clause.replace(" ", "").contains("resolution:=optional")) {
                names.add(parts[0].strip());
            }
        }
        return names;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile(), false);
                URLClassLoader loader = new URLClassLoader(new URL[] {from.toUri().toURL()});
                ZipOutputStream out = zip(to)) {
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().putAll(jar.getManifest().getMainAttributes());
            write(out, manifest);
            for (var entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
                String name = entry.getName();
                if (!name.matches("META-INF/(MANIFEST\\.MF|[^/]*\\.(SF|RSA|DSA|EC))")) {
                    out.putNextEntry(entry(name));
                    try (InputStream in = jar.getInputStream(entry)) {
                        byte[] content = in.readAllBytes();
                        out.write(name.endsWith(".class") ? archivable(content, loader) : content);
                    }
                }
            }
        }
    }

    /** The class itself or, where it is too old for a class archive, the same class in the format of Java 8. */
    private static byte[] archivable(byte[] type, ClassLoader loader) {
        int major = (type[6] & 0xff) << 8 | type[7] & 0xff;
        if (major >= Opcodes.V1_6) {
            return type;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return loader;
            }
        };
        new ClassReader(type).accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visit(int version, int access, String name, String signature, String parent, String[] types) {
                super.visit(Opcodes.V1_8, access, name, signature, parent, types);
            }
        }, ClassReader.SKIP_FRAMES);
        return writer.toByteArray();
    }

    private static void write(ZipOutputStream out, Manifest manifest) throws IOException {
        out.putNextEntry(entry(JarFile.MANIFEST_NAME));
        manifest.write(out);
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        return entry;
    }

    private static ZipOutputStream zip(Path file) throws IOException {
        OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream out = new ZipOutputStream(stream);
        out.setLevel(Deflater.NO_COMPRESSION);
        return out;
    }
}
