/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.edit.NewComponents;

/** Where things are in the viewpoint specification, as references name them, and what they are called. */
final class Paths {

    static final String VIEWPOINT = "Well-Architected";
    static final String ARCHITECTURE = "Architecture";
    static final String BOUNDARY = "Boundary";
    static final String TABLE = "Data flows";
    static final String TREE = "Boundaries";
    static final String PALETTE = "Plumbline";

    static final String CREATE_FLOWS = "Flows";
    static final String CREATE_SERVICES = "Common services";
    static final String CREATE_BOUNDARIES = "Boundaries";
    static final String CREATE_COMPONENTS = "Components";
    static final String EDITING = "Editing";

    private static final String LAYER = diagram(ARCHITECTURE) + "/@defaultLayer";

    private Paths() {
    }

    static String diagram(String name) {
        return "//" + named("ownedViewpoints", VIEWPOINT) + "/" + named("ownedRepresentations", name);
    }

    static String mapping(EClass kind, boolean boundary) {
        return LAYER + "/" + named(boundary ? "containerMappings" : "nodeMappings", kind.getName());
    }

    static String boundaries() {
        return join(Kinds.boundaries().stream().map(kind -> mapping(kind, true)));
    }

    static String components() {
        return join(Kinds.components().stream().map(kind -> mapping(kind, false)));
    }

    static String nodes() {
        return boundaries() + " " + components();
    }

    static String flow() {
        return LAYER + "/" + named("edgeMappings", "DataFlow");
    }

    static String all() {
        return nodes() + " " + flow();
    }

    static String tool(String section, String name) {
        return LAYER + "/" + named("toolSections", section) + "/" + named("ownedTools", name);
    }

    static String editing(String... tools) {
        return join(List.of(tools).stream().map(tool -> tool(EDITING, tool)));
    }

    /** The tools that create boundaries, components and flows, for a diagram that borrows them. */
    static String creationTools() {
        return join(Stream.of(
                Kinds.boundaries().stream().map(kind -> tool(CREATE_BOUNDARIES, "create" + kind.getName())),
                NewComponents.COMMON.stream().map(id -> tool(CREATE_SERVICES, id)),
                Kinds.components().stream().map(kind -> tool(CREATE_COMPONENTS, "create" + kind.getName())),
                Stream.of("createRequest", "createAsynchronous").map(name -> tool(CREATE_FLOWS, name)))
                .flatMap(each -> each));
    }

    static String colour(String name) {
        return "//" + named("userColorsPalettes", PALETTE) + "/" + named("entries", name);
    }

    static String named(String feature, String name) {
        return "@" + feature + "[name='" + name.replace(" ", "%20") + "']";
    }

    static String join(Stream<String> paths) {
        return paths.collect(Collectors.joining(" "));
    }
}
