/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.plumbline.importer.ImportNote;
import org.plumbline.importer.ImportResult;
import org.plumbline.importer.ImportTrace;
import org.plumbline.model.Element;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.Property;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/**
 * Writes what an import folded, guessed, left open or left out into the model, as properties of the element it concerns,
 * so that it can be looked up when the output of the import is long gone.
 */
public final class KeptNotes {

    private static final Set<ImportNote.Kind> KEPT = EnumSet.of(ImportNote.Kind.FOLDED, ImportNote.Kind.GUESSED,
            ImportNote.Kind.UNRESOLVED, ImportNote.Kind.LEFT_OUT);

    private final Map<String, Element> elements;
    private final Workload workload;
    private final Set<String> keys = new HashSet<>();

    private KeptNotes(Workload workload) {
        this.workload = workload;
        elements = Nodes.byId(workload);
    }

    /** Adds the properties to the result's workload. */
    public static ImportResult in(ImportResult result) {
        KeptNotes kept = new KeptNotes(result.workload());
        result.notes().forEach(kept::keep);
        return result;
    }

    private void keep(ImportNote note) {
        if (!KEPT.contains(note.kind())) {
            return;
        }
        Element holder = elements.getOrDefault(note.elementId() == null ? "" : note.elementId(), workload);
        boolean folded = note.kind() == ImportNote.Kind.FOLDED && !note.resourceType().isEmpty();
        Property property = PlumblineFactory.eINSTANCE.createProperty();
        property.setKey(key(holder, note));
        property.setValue((folded ? note.resourceType() : note.text())
                + (note.line() > 0 ? ImportTrace.PLACE + place(note) : ""));
        holder.getProperties().add(property);
    }

    /** The line, with its file where the model comes from several. */
    private String place(ImportNote note) {
        String file = note.file();
        return (file == null || workload.getOrigin() == null || file.equals(workload.getOrigin().file()) ? ""
                : file.substring(file.replace('\\', '/').lastIndexOf('/') + 1) + " ") + "line " + note.line();
    }

    private String key(Element holder, ImportNote note) {
        String kind = ImportTrace.word(note.kind());
        String key = note.logicalId().isEmpty() ? kind : kind + "." + note.logicalId();
        String free = key;
        for (int n = 2; !keys.add(holder.getId() + "|" + free); n++) {
            free = key + "-" + n;
        }
        return free;
    }
}
