/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.epsilon.common.module.IModule;
import org.eclipse.epsilon.common.parse.problem.ParseProblem;
import org.eclipse.epsilon.eol.EolModule;
import org.eclipse.epsilon.eol.IEolModule;
import org.eclipse.epsilon.eol.IImportManager;
import org.eclipse.epsilon.eol.dom.Import;

/** Lets a file of rules import others of its own folder, and nothing else. */
final class SafeImports implements IImportManager {

    private final Path folder;
    private final Map<Path, IModule> imported = new HashMap<>();

    /** @param file the file that imports, whose folder is the only one; it must exist */
    SafeImports(Path file, IModule module) throws IOException {
        Path real = file.toRealPath();
        this.folder = real.getParent();
        imported.put(real, module);
    }

    @Override
    public void loadModuleForImport(Import wanted, Class<? extends IModule> type, URI base) {
        IEolModule importing = wanted.getParentModule();
        try {
            Path file = Path.of(base).resolveSibling(wanted.getPath()).toRealPath();
            if (!file.startsWith(folder)) {
                refuse(wanted, "An import must lie in the folder of the file.");
                return;
            }
            IModule module = imported.get(file);
            if (module == null) {
                module = type == RuleModule.class ? new RuleModule() : new EolModule();
                imported.put(file, module);
                ((IEolModule) module).setImportManager(this);
                ((IEolModule) module).setParentModule(importing);
                wanted.setImportedModule(module);
                module.parse(RuleReader.text(file), file.toFile());
                tell(wanted, module);
            }
            wanted.setImportedModule(module);
        } catch (IOException | InvalidPathException e) {
            refuse(wanted, "There is no file " + wanted.getPath() + " that could be imported.");
        } catch (Exception e) {
            refuse(wanted, wanted.getPath() + " cannot be imported: " + e.getMessage() + ".");
        }
        wanted.setLoaded(true);
    }

    private static void tell(Import wanted, IModule module) {
        if (!module.getParseProblems().isEmpty()) {
            ParseProblem first = module.getParseProblems().get(0);
            refuse(wanted, "The imported " + wanted.getPath() + " has an error in line " + first.getLine() + ": "
                    + RuleReader.sentence(first.getReason()));
        }
    }

    private static void refuse(Import wanted, String problem) {
        wanted.setLoaded(true);
        wanted.getParentModule().getParseProblems().add(
                new ParseProblem(wanted.getRegion().getStart().getLine(), 0, problem));
    }
}
