/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The editor is compiled against an old GEF and runs on it and on today's. These are the members that one of the two
 * does not have, or has in another form.
 */
class ForbiddenMembersTest {

    private static final String DRAW = "org.eclipse.draw2d.";
    private static final String GEF = "org.eclipse.gef.";

    private static final Set<String> TYPES = Set.of(GEF + "editparts.ZoomListener",
            GEF + "commands.CommandStackListener", GEF + "dnd.TransferDragSourceListener",
            GEF + "dnd.TransferDropTargetListener");

    private static final Set<String> PACKAGES = Set.of(GEF + "ui.console", GEF + "ui.stackview", GEF + "internal");

    private static final Set<String> CALLS = Set.of("ZoomManager.addZoomListener", "ZoomManager.removeZoomListener",
            "ResizableHandleKit.<init>", "NonResizableHandleKit.<init>", "Rectangle.crop", "Rectangle.getCropped",
            "Shape.lineWidth", "CommandStack.addCommandStackListener");

    private static final Set<String> OVERRIDES = Set.of("getTargetRequest", "commandStackChanged");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.plumbline.diagram");

    @Test
    void noForbiddenMemberIsUsed() {
        List<String> found = new ArrayList<>();
        for (JavaClass each : OURS) {
            each.getDirectDependenciesFromSelf().stream()
                    .filter(d -> isForbidden(d.getTargetClass())).forEach(d -> found.add(d.getDescription()));
            for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                if (CALLS.contains(name(access.getTarget()))) {
                    found.add(access.getDescription());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noMethodIsOverriddenWhoseResultTypeChanged() {
        List<String> found = new ArrayList<>();
        for (JavaClass each : OURS) {
            for (JavaMethod method : each.getMethods()) {
                boolean host = method.getName().equals("getHost") && each.isAssignableTo(GEF + "EditPolicy");
                boolean bend = method.getName().equals("getConstraint")
                        && each.isAssignableTo(DRAW + "BendpointConnectionRouter");
                if (host || bend || OVERRIDES.contains(method.getName())) {
                    found.add(method.getFullName());
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void interfacesThatGrewAreNotImplementedDirectly() {
        for (JavaClass each : OURS) {
            for (JavaClass implemented : each.getRawInterfaces()) {
                assertFalse(Set.of(DRAW + "IFigure", GEF + "EditPartViewer",
                        GEF + "ui.palette.PaletteViewerPreferences").contains(implemented.getName()), each.getName());
            }
            assertFalse(each.isAssignableTo(DRAW + "Graphics"), each.getName());
        }
    }

    private static boolean isForbidden(JavaClass type) {
        return TYPES.contains(type.getName()) || PACKAGES.stream().anyMatch(type.getPackageName()::startsWith);
    }

    private static String name(AccessTarget target) {
        return target.getOwner().getSimpleName() + "." + target.getName();
    }
}
