/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Display;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Icons;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.ElementPart;
import org.plumbline.ide.FixEffects;
import org.plumbline.validation.Engine;
import org.plumbline.validation.Finding;
import org.plumbline.validation.Fix;

/** The findings of an element and what would mend them, as a menu. */
public final class FindingsMenu {

    private static final int ICON = 16;
    private static final Accent FIX = new Accent("#2b7a2f", "#7fd182");

    private final ElementPart part;
    private final DiagramContext context;

    public FindingsMenu(ElementPart part, DiagramContext context) {
        this.part = part;
        this.context = context;
    }

    /** Adds a submenu for each finding. */
    public void fill(IContributionManager menu) {
        List<Finding> findings = context.findings().shownAt(part.element(), context.drawn()).findings();
        Map<Finding, List<Fix>> mends = Engine.fixesOf(context.review().get(), findings);
        for (Finding each : findings) {
            MenuManager entry = new MenuManager(Texts.plain(each.rule().info().title()),
                    SvgImages.descriptor(each.risk().icon(), each.risk().accent(), ICON), null);
            entry.add(text(each.risk().label() + " risk · " + each.pillar().title()));
            entry.add(new Separator());
            List<Fix> fixes = mends.getOrDefault(each, List.of());
            fixes.forEach(fix -> {
                entry.add(action(fix));
                entry.add(effect(fix));
            });
            if (fixes.isEmpty()) {
                entry.add(text("No automatic fix: see the remediation in the improvement plan"));
            }
            menu.add(entry);
        }
    }

    private Action action(Fix fix) {
        String tradeOff = fix.tradeOff().isBlank() ? "" : "  (" + fix.tradeOff() + ")";
        Action action = new Action(Texts.plain(fix.title() + (fix.input().isPresent() ? "…" : "") + tradeOff)) {
            @Override
            public void run() {
                context.fixes().accept(fix);
            }
        };
        action.setImageDescriptor(SvgImages.descriptor(Icons.named("configuration"), FIX, ICON));
        return action;
    }

    /** Says what the fix does to every pillar, as soon as that is known. */
    private Action effect(Fix fix) {
        Action line = text("Effect: …");
        Display display = part.getViewer().getControl().getDisplay();
        FixEffects.find(context.review().get(), fix,
                found -> display.asyncExec(() -> line.setText(Texts.plain("Effect: " + found.text()))));
        return line;
    }

    private static Action text(String text) {
        Action action = new Action(Texts.plain(text)) { };
        action.setEnabled(false);
        return action;
    }
}
