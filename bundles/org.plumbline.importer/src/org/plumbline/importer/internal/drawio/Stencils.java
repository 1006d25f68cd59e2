/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.plumbline.importer.internal.design.ServiceNames;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.model.Fact;

/** Recognises services and groups of AWS by the stencils they are drawn with. */
final class Stencils {

    private static final Lookup SERVICES = Lookup.read(Stencils.class, "stencils.tsv");
    private static final Lookup GROUPS = Lookup.read(Stencils.class, "groups.tsv");
    private static final List<String> KEYS = List.of("resicon", "gricon", "pricon", "shape");

    private Stencils() {
    }

    /** The service of the catalogue that a style draws, or null. */
    static String service(Style style) {
        for (String name : names(style)) {
            String service = SERVICES.get(name);
            if (service != null) {
                return service;
            }
        }
        String image = style.get("image");
        return image.isEmpty() || image.startsWith("data:") ? null
                : ServiceNames.within(image.substring(image.lastIndexOf('/') + 1).replaceAll("\\.\\w+$", ""));
    }

    /** The name of the group that a style draws, or null. */
    private static String groupName(Style style) {
        return names(style).stream().filter(GROUPS::has).findFirst().orElse(null);
    }

    /** The class of boundary that a style draws as a group, or null. */
    static String group(Style style) {
        return isSubnet(style) ? "Subnet" : GROUPS.get(groupName(style));
    }

    /** Subnets are drawn as security groups without a frame around the icon. */
    private static boolean isSubnet(Style style) {
        String name = groupName(style);
        return name != null && name.endsWith("security_group") && style.has("grstroke", "0");
    }

    /** Whether a subnet is drawn as public or private, in the colours of today's stencils or of those before 2023. */
    static Fact publicAccess(Style style) {
        String stroke = style.get("strokecolor").toLowerCase(Locale.ROOT);
        return stroke.equals("#7aa116") || stroke.equals("#248814") ? Fact.YES
                : isSubnet(style) && (stroke.equals("#00a4a6") || stroke.equals("#147eba")) ? Fact.NO : Fact.UNKNOWN;
    }

    /** Whether the group is that of the cloud, which also stands for accounts. */
    static boolean isCloud(Style style) {
        String name = groupName(style);
        return name != null && name.contains("aws_cloud");
    }

    /** What kind of group it is, or null. */
    static String groupKind(Style style) {
        return GROUPS.get(groupName(style), 2);
    }

    /** Whether the group gathers things that lie in several subnets or zones. */
    static boolean isOverlay(Style style) {
        String name = groupName(style);
        return name != null && !isSubnet(style)
                && (name.endsWith("security_group") || name.endsWith("auto_scaling_group"));
    }

    /** Names of stencils without their library, the most specific first. */
    private static List<String> names(Style style) {
        List<String> names = new ArrayList<>();
        KEYS.forEach(key -> names.add(style.get(key)));
        names.addAll(style.names());
        names.replaceAll(name -> name.substring(name.lastIndexOf('.') + 1));
        return names;
    }
}
