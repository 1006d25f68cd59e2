/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Loads and saves one kind of EMF file safely: nothing beyond the file is opened, a save replaces the file as a whole
 * and keeps one backup beside it, and what cannot be read or written is told in one line.
 *
 * @param <T> type of the root element
 */
public final class XmlFile<T extends EObject> {

    /** Larger files are refused unread: no architecture drawn by people comes near it. */
    static final long MAX_BYTES = 1L << 30;

    private final EPackage ePackage;
    private final Class<T> rootType;
    private final String what;

    /**
     * @param what what users call the file, such as "a Plumbline model"
     */
    public XmlFile(EPackage ePackage, Class<T> rootType, String what) {
        this.ePackage = ePackage;
        this.rootType = rootType;
        this.what = what;
    }

    /** Loads the file. The root is contained in a resource of its own. */
    public T load(Path file) throws ModelException {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new ModelException(file.toString(), 0,
                        "The file is larger than 1 GB. Split the workload, or export it anew.");
            }
            return load(Files.readAllBytes(file), file.toString(), URI.createFileURI(file.toAbsolutePath().toString()));
        } catch (NoSuchFileException e) {
            throw new ModelException(file.toString(), 0, "There is no such file. Check the path.", e);
        } catch (IOException e) {
            throw new ModelException(file.toString(), 0, "Cannot be read: " + Causes.reason(e) + ".", e);
        }
    }

    /**
     * Loads from bytes that are already in memory.
     *
     * @param name the file's name for messages
     */
    public T load(byte[] content, String name, URI uri) throws ModelException {
        if (new String(content, 0, Math.min(content.length, 256), StandardCharsets.UTF_8).isBlank()) {
            throw new ModelException(name, 0, "The file is empty. Restore it from version control or its backup.");
        }
        PlumblineResource resource = new PlumblineResource(uri);
        ResourceSetImpl set = new ResourceSetImpl();
        set.setURIConverter(new SafeUriConverter());
        set.setPackageRegistry(new SinglePackage(ePackage));
        set.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(content), null);
        } catch (IOException | RuntimeException e) {
            throw Causes.explain(name, what, ePackage.getNsURI(), e);
        }
        if (!resource.getErrors().isEmpty()) {
            throw Causes.explain(name, what, ePackage.getNsURI(), resource.getErrors().get(0));
        }
        EObject root = resource.getContents().size() == 1 ? resource.getContents().get(0) : null;
        if (!rootType.isInstance(root) || root.eClass().getEPackage() != ePackage) {
            throw Causes.otherRoot(name, what, ePackage.getNsURI(), root);
        }
        Integrity.checkLoaded(root, name, content);
        return rootType.cast(root);
    }

    /** Saves the tree below {@code root} as a whole or not at all, and keeps the former file as its backup. */
    public void save(T root, Path file) throws ModelException {
        byte[] bytes = toBytes(root, file.toString());
        try {
            if (Files.exists(file)) {
                Files.copy(file, backupOf(file), StandardCopyOption.REPLACE_EXISTING);
            }
            AtomicFile.write(file, out -> out.write(bytes));
        } catch (IOException e) {
            throw new ModelException(file.toString(), 0, "Cannot be written: " + Causes.reason(e)
                    + ". The file is as it was.", e);
        }
    }

    /** The bytes that {@link #save} would write: equal trees give equal bytes. */
    public byte[] toBytes(T root, String name) throws ModelException {
        Integrity.checkBeforeSave(root, name);
        Resource resource = root.eResource();
        if (!(resource instanceof PlumblineResource) || resource.getContents().size() != 1) {
            resource = new PlumblineResource(URI.createURI("model.xml"));
            resource.getContents().add(EcoreUtil.copy(root));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        write(resource, out, name);
        return out.toByteArray();
    }

    /** Where the former content of a file goes when it is saved. */
    public static Path backupOf(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".bak");
    }

    private void write(Resource resource, OutputStream out, String name) throws ModelException {
        try {
            resource.save(out, null);
        } catch (IOException | RuntimeException e) {
            throw new ModelException(name, 0, "Cannot be written: " + Causes.reason(e) + ". Nothing was saved.", e);
        }
    }
}
