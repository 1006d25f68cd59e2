/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.HashMap;

import org.eclipse.epsilon.common.module.IModule;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.common.parse.AST;
import org.eclipse.epsilon.eol.dom.RealLiteral;
import org.eclipse.epsilon.eol.dom.SimpleAnnotation;
import org.eclipse.epsilon.evl.EvlModule;
import org.eclipse.epsilon.evl.parse.EvlParser;

/** A parsed file of rules. */
final class RuleModule extends EvlModule {

    RuleModule() {
    }

    RuleModule(SafeContext context) {
        super(context);
    }

    @Override
    public ModuleElement adapt(AST cst, ModuleElement parent) {
        return switch (cst.getType()) {
            case EvlParser.CONSTRAINT, EvlParser.CRITIQUE -> new Check();
            case EvlParser.Annotation -> new TextAnnotation();
            case EvlParser.FLOAT -> new PreciseLiteral();
            default -> super.adapt(cst, parent);
        };
    }

    @Override
    public HashMap<String, Class<? extends IModule>> getImportConfiguration() {
        HashMap<String, Class<? extends IModule>> types = super.getImportConfiguration();
        types.remove("erl");
        types.put("evl", RuleModule.class);
        return types;
    }

    /** An annotation whose value is the rest of its line; Epsilon's own ends at the first space. */
    private static final class TextAnnotation extends SimpleAnnotation {
        @Override
        public void build(AST cst, IModule module) {
            super.build(cst, module);
            String[] parts = cst.getText().substring(1).strip().split("\\s+", 2);
            value = parts.length > 1 ? parts[1].strip() : null;
        }
    }

    /** A number with decimals in the precision that designs have; for Epsilon 99.9 would be 99.9000015. */
    private static final class PreciseLiteral extends RealLiteral {
        @Override
        public void build(AST cst, IModule module) {
            super.build(cst, module);
            setValue(Double.parseDouble(cst.getText()));
        }
    }
}
