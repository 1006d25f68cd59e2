/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The glyphs of this project, each read from its own file when first asked for. */
public final class Icons {

    /** The glyph for everything that has none of its own. */
    public static final String GENERIC = "generic";

    private static final Map<String, Icon> READ = new ConcurrentHashMap<>();

    private Icons() {
    }

    /** The glyph of a name, or the generic one when there is none of that name. */
    public static Icon named(String name) {
        // Not computeIfAbsent: reading an unknown name asks for the generic glyph in turn.
        Icon icon = READ.get(name);
        if (icon == null) {
            icon = read(name);
            READ.put(name, icon);
        }
        return icon;
    }

    public static Icon category(ServiceCategory category) {
        return switch (category) {
            case CLIENT -> named("browser");
            case NETWORK -> named("network");
            case COMPUTE -> named("compute");
            case CONTAINERS -> named("container");
            case DATABASE -> named("database");
            case STORAGE -> named("storage");
            case INTEGRATION -> named("messaging");
            case ANALYTICS -> named("analytics");
            case MACHINE_LEARNING -> named("machine-learning");
            case SECURITY -> named("shield");
            case IDENTITY -> named("identity");
            case OBSERVABILITY -> named("observability");
            case DELIVERY -> named("pipeline");
            case EXTERNAL -> named("external");
            case GENERIC -> named(GENERIC);
        };
    }

    public static Icon pillar(Pillar pillar) {
        return switch (pillar) {
            case OPERATIONAL_EXCELLENCE -> named("pillar-operations");
            case SECURITY -> named("pillar-security");
            case RELIABILITY -> named("pillar-reliability");
            case PERFORMANCE -> named("pillar-performance");
            case COST_OPTIMIZATION -> named("pillar-cost");
            case SUSTAINABILITY -> named("pillar-sustainability");
        };
    }

    /** The glyph of a boundary by its model class, for example {@code AvailabilityZone}; any other gives a group's. */
    public static Icon boundary(String kind) {
        return switch (kind) {
            case "Account" -> named("account");
            case "Region" -> named("region");
            case "AvailabilityZone" -> named("zone");
            case "Network" -> named("network-boundary");
            case "Subnet" -> named("subnet");
            default -> named("group");
        };
    }

    /** The glyph of a subnet that is known to face the internet or known not to. */
    public static Icon subnet(boolean facesInternet) {
        return named(facesInternet ? "subnet-public" : "subnet-private");
    }

    /** The badge of a question that waits for an answer. */
    public static Icon question() {
        return named("risk-question");
    }

    /** Whether there is a glyph of this name. */
    public static boolean exists(String name) {
        return Icons.class.getResource(file(name)) != null;
    }

    private static Icon read(String name) {
        try (InputStream in = Icons.class.getResourceAsStream(file(name))) {
            if (in == null) {
                return new Icon(name, named(GENERIC).markup());
            }
            String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Icon(name, svg.substring(svg.indexOf('>') + 1, svg.lastIndexOf("</svg>")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The icon " + name + " cannot be read.", e);
        }
    }

    private static String file(String name) {
        return "icons/" + name + ".svg";
    }
}
