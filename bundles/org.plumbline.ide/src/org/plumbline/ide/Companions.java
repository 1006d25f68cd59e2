/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.plumbline.importer.merge.ImportRecord;
import org.plumbline.notation.io.DiagramFiles;

/**
 * The files that stand beside a model under its name: the drawing, the record of its last import and the settings of
 * its rules. They go where the model goes.
 */
public final class Companions {

    private static final List<UnaryOperator<IFile>> MADE = List.of(
            model -> beside(model, DiagramFiles.fileFor(Path.of(model.getName()))),
            model -> beside(model, ImportRecord.fileFor(Path.of(model.getName()))));
    private static final List<UnaryOperator<IFile>> ALL = List.of(MADE.get(0), MADE.get(1), RuleConfigs::fileFor);

    private Companions() {
    }

    /** Those that mean nothing without the model; settings that people wrote may serve again. */
    public static List<IFile> made(IFile model) {
        return MADE.stream().map(each -> each.apply(model)).filter(IFile::exists).toList();
    }

    /** Where those that there are stand when the model is elsewhere; without what would overwrite another file. */
    public static Map<IFile, IFile> moves(IFile model, IFile elsewhere) {
        Map<IFile, IFile> moves = new LinkedHashMap<>();
        for (UnaryOperator<IFile> each : ALL) {
            IFile from = each.apply(model);
            IFile to = each.apply(elsewhere);
            if (from.exists() && !to.exists() && !from.equals(to)) {
                moves.put(from, to);
            }
        }
        return moves;
    }

    /** Takes those along that were left behind when the model was moved. */
    public static void follow(IFile model, IFile elsewhere) throws CoreException {
        for (Map.Entry<IFile, IFile> each : moves(model, elsewhere).entrySet()) {
            each.getKey().move(each.getValue().getFullPath(), true, null);
        }
    }

    /**
     * Puts copies beside a model that was saved under another name. The record of an import takes the place of one
     * that belonged to what was overwritten; settings that people wrote stay.
     *
     * @param model the file before; null when it is not in the workspace
     */
    public static void copy(IFile model, IFile elsewhere) throws CoreException {
        IFile record = MADE.get(1).apply(elsewhere);
        if (record.exists()) {
            record.delete(true, null);
        }
        if (model != null) {
            for (UnaryOperator<IFile> each : ALL.subList(1, ALL.size())) {
                IFile from = each.apply(model);
                IFile to = each.apply(elsewhere);
                if (from.exists() && !to.exists()) {
                    from.copy(to.getFullPath(), true, null);
                }
            }
        }
    }

    private static IFile beside(IFile model, Path name) {
        return model.getParent().getFile(org.eclipse.core.runtime.Path.fromOSString(name.toString()));
    }
}
