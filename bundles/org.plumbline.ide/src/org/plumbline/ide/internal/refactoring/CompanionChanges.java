/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.ide.internal.refactoring;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.core.resources.IFile;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.plumbline.ide.Companions;

/** Changes to the files that stand beside a model. */
final class CompanionChanges {

    private CompanionChanges() {
    }

    /** One change for each of the files; {@code null}, as participants say it, when there is none to change. */
    static Change forEach(String name, Iterable<IFile> files, Function<IFile, Change> change) {
        CompositeChange all = new CompositeChange(name);
        all.markAsSynthetic();
        files.forEach(each -> all.add(change.apply(each)));
        return all.getChildren().length == 0 ? null : all;
    }

    static String name(IFile model) {
        return "Files beside " + model.getName();
    }

    /** One change for each of the files that goes with the model. */
    static Change move(IFile model, IFile elsewhere, BiFunction<IFile, IFile, Change> change) {
        Map<IFile, IFile> moves = Companions.moves(model, elsewhere);
        return forEach(name(model), moves.keySet(), each -> change.apply(each, moves.get(each)));
    }
}
