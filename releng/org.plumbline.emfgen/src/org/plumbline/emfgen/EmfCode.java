/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.emfgen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Generates model and edit code from generator models, without an Eclipse workspace. */
final class EmfCode {
    private final Path bundles;

    /** @param bundles the folder whose sub-folders are the projects that the generator models name */
    EmfCode(Path bundles) throws IOException {
        this.bundles = bundles.toRealPath();
        EcorePlugin.ExtensionProcessor.process(null);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        try (Stream<Path> folders = Files.list(this.bundles)) {
            folders.filter(Files::isDirectory).forEach(folder -> EcorePlugin.getPlatformResourceMap()
                    .put(folder.getFileName().toString(), URI.createFileURI(folder + File.separator)));
        }
    }

    /** @param genModels paths below the bundles folder, with forward slashes */
    void generate(List<String> genModels) {
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        for (String path : genModels) {
            Resource resource = resources.getResource(URI.createPlatformResourceURI(path, true), true);
            EcoreUtil.resolveAll(resource);
            generate((GenModel) resource.getContents().get(0));
        }
    }

    private void generate(GenModel genModel) {
        genModel.reconcile();
        check(genModel.diagnose());
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Generator generator = new Generator();
        generator.setInput(genModel);
        check(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
        String editProject = URI.createURI(genModel.getEditDirectory()).segment(0);
        if (Files.isDirectory(bundles.resolve(editProject))) {
            check(generator.generate(genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE, new BasicMonitor()));
        }
    }

    private static void check(Diagnostic result) {
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(result.toString());
        }
    }
}
