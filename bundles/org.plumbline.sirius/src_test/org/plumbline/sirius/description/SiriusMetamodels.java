/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.plumbline.model.PlumblinePackage;

/** Sirius's metamodels as Ecore files, from a folder beside the checkout: enough to read a specification as it does. */
final class SiriusMetamodels {

    /** The folder with the files; absent on most machines. */
    static final Path FOLDER = folder();

    private static final List<String> NAMES = List.of("viewpoint", "diagram", "table", "tree", "properties");
    private static final URI ENVIRONMENT = URI.createURI("environment:/viewpoint");

    private final ResourceSet set = new ResourceSetImpl();

    SiriusMetamodels() throws IOException {
        for (String ecore : List.of("platform:/plugin/org.eclipse.emf.ecore/model/Ecore.ecore",
                "file:/org.eclipse.emf.ecore/model/Ecore.ecore")) {
            set.getPackageRegistry().put(ecore, EcorePackage.eINSTANCE);
        }
        for (String name : NAMES) {
            String bundle = name.equals("viewpoint") ? "model" : name + ".model";
            Resource metamodel = read(URI.createURI("file:/org.eclipse.sirius." + bundle + "/model/" + name + ".ecore"),
                    Files.newInputStream(FOLDER.resolve(name + ".ecore")));
            register((EPackage) metamodel.getContents().get(0));
        }
        set.getPackageRegistry().put(PlumblinePackage.eNS_URI, PlumblinePackage.eINSTANCE);
        EcoreUtil.resolveAll(set);
        read(ENVIRONMENT, Files.newInputStream(FOLDER.resolve("Environment.odesign")));
    }

    /** Reads a specification; nothing in it may be unknown to the metamodels. */
    Resource read(String specification) throws IOException {
        return read(URI.createURI("platform:/plugin/org.plumbline.sirius/description/plumbline.odesign"),
                new ByteArrayInputStream(specification.getBytes(StandardCharsets.UTF_8)));
    }

    private Resource read(URI uri, InputStream content) throws IOException {
        try (content) {
            Resource resource = new XMIResourceImpl(uri);
            set.getResources().add(resource);
            resource.load(content, Map.of());
            return resource;
        }
    }

    private void register(EPackage metamodel) {
        set.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        metamodel.getESubpackages().forEach(this::register);
    }

    private static Path folder() {
        try {
            for (Path at = Path.of("").toRealPath(); at != null; at = at.getParent()) {
                Path data = at.resolve("shared/data/sirius");
                if (Files.isDirectory(data)) {
                    return data;
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
