/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.plumbline.model.Workload;
import org.plumbline.model.io.ModelException;
import org.plumbline.model.io.ModelFiles;
import org.plumbline.model.io.PlumblineResource;
import org.plumbline.notation.Drawing;
import org.plumbline.notation.io.DiagramFiles;

/** A workload with its drawing at one moment: nobody edits it, so that any thread may work with it. */
public record Snapshot(Workload workload, Drawing drawing) {

    /** Copies, with what the file holds that this version does not know. Call it on the thread that edits. */
    public static Snapshot of(Workload workload, Drawing drawing) {
        return new Snapshot(copy(workload), copy(drawing));
    }

    public byte[] modelBytes() throws ModelException {
        return ModelFiles.FORMAT.toBytes(workload, "The model");
    }

    public byte[] drawingBytes() throws ModelException {
        return DiagramFiles.toBytes(drawing, "The diagram");
    }

    private static <T extends EObject> T copy(T root) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        EObject copy = copier.copy(root);
        copier.copyReferences();
        PlumblineResource resource = new PlumblineResource(URI.createURI("snapshot.xml"));
        resource.getContents().add(copy);
        Resource original = root.eResource();
        if (original instanceof XMLResource from) {
            from.getEObjectToExtensionMap().forEach((object, unknown) -> {
                if (copier.containsKey(object)) {
                    resource.getEObjectToExtensionMap().put(copier.get(object), EcoreUtil.copy(unknown));
                }
            });
        }
        @SuppressWarnings("unchecked")
        T result = (T) copy;
        return result;
    }
}
