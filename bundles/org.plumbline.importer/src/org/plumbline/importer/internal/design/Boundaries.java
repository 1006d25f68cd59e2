/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.design;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.model.Account;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Boundary;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Network;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;

/** Recognises boundaries by what people and tools call them. */
public final class Boundaries {

    private static final Pattern REGION = Pattern.compile("\\b[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]{4,9}-\\d\\b");
    private static final Pattern ZONE = Pattern.compile("\\b[a-z]{2}(?:-gov)?-[a-z]{4,9}-\\d[a-z]\\b");
    private static final Pattern CIDR = Pattern.compile("\\b\\d{1,3}(?:\\.\\d{1,3}){3}/\\d{1,2}\\b");
    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    private Boundaries() {
    }

    /** The class of boundary that a type or a label names, or null. */
    public static Class<? extends Boundary> ofType(String text) {
        String plain = text == null ? "" : " " + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
        if (plain.contains(" subnet ")) {
            return Subnet.class;
        }
        if (plain.contains(" availability zone ") || plain.contains(" az ")) {
            return AvailabilityZone.class;
        }
        if (plain.contains(" vpc ") || plain.contains(" virtual private cloud ") || plain.contains(" vnet ")) {
            return Network.class;
        }
        if (plain.contains(" region ")) {
            return Region.class;
        }
        return plain.contains(" aws account ") || plain.strip().equals("account") ? Account.class : null;
    }

    /** The class that the type names, else the name; a group where neither does. */
    public static Class<? extends Boundary> of(String type, String name) {
        Class<? extends Boundary> named = ofType(type) == null ? ofType(name) : ofType(type);
        return named != null ? named : name != null && ZONE.matcher(name).find() ? AvailabilityZone.class
                : name != null && REGION.matcher(name).find() ? Region.class : Group.class;
    }

    /** Reads what a label says of its boundary: code, address range, number, public or private. */
    public static void detail(Boundary boundary, String label) {
        String text = label == null ? "" : label;
        String lower = text.toLowerCase(Locale.ROOT);
        switch (boundary) {
            case Region region -> region.setCode(first(REGION, lower));
            case AvailabilityZone zone -> zone.setCode(first(ZONE, lower));
            case Network network -> network.setCidr(first(CIDR, text));
            case Account account -> account.setAccountId(first(ACCOUNT, text));
            case Subnet subnet -> {
                subnet.setCidr(first(CIDR, text));
                subnet.setZone(first(ZONE, lower));
                subnet.setPublicAccess(lower.contains("public") ? Fact.YES
                        : lower.contains("private") || lower.contains("isolated") ? Fact.NO : Fact.UNKNOWN);
            }
            case Group group -> {
                if (lower.matches(".*\\b(on.?prem\\w*|data ?cent(er|re)|corporate)\\b.*")) {
                    group.setKind(GroupKind.ON_PREMISES);
                }
            }
            default -> { }
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }
}
