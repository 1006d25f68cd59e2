/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of IPv4 addresses, such as {@code 10.20.0.0/16}.
 *
 * @param first its lowest address as a number
 * @param prefix how many leading bits all its addresses share, from 0 to 32
 */
public record Cidr(long first, int prefix) {

    private static final int BITS = 32;
    private static final List<Cidr> PRIVATE = List.of(new Cidr(10L << 24, 8), new Cidr((172L << 8 | 16) << 16, 12),
            new Cidr((192L << 8 | 168) << 16, 16));
    private static final Pattern TEXT =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");

    /** Cuts off the bits behind the prefix, as routers do. */
    public Cidr {
        if (prefix < 0 || prefix > BITS || first < 0 || first >= 1L << BITS) {
            throw new IllegalArgumentException(first + "/" + prefix);
        }
        first &= -(1L << BITS - prefix);
    }

    /** The range a text names; none when it is absent, no IPv4 range or not resolved. */
    public static Optional<Cidr> parse(String text) {
        Matcher parts = TEXT.matcher(text == null ? "" : text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        long address = 0;
        for (int i = 1; i <= 4; i++) {
            int part = Integer.parseInt(parts.group(i));
            if (part > 255) {
                return Optional.empty();
            }
            address = address << 8 | part;
        }
        int prefix = Integer.parseInt(parts.group(5));
        return prefix > BITS ? Optional.empty() : Optional.of(new Cidr(address, prefix));
    }

    /** Whether its addresses are used inside networks only (RFC 1918). */
    public boolean isPrivate() {
        return PRIVATE.stream().anyMatch(range -> range.contains(this));
    }

    /** Number of addresses. */
    public long size() {
        return 1L << BITS - prefix;
    }

    public long last() {
        return first + size() - 1;
    }

    public boolean overlaps(Cidr other) {
        return first <= other.last() && other.first <= last();
    }

    public boolean contains(Cidr other) {
        return first <= other.first && other.last() <= last();
    }

    /**
     * The lowest range of a size that lies in this one and overlaps none that is taken.
     *
     * @param wanted prefix of the range that is looked for
     */
    public Optional<Cidr> free(int wanted, Collection<Cidr> taken) {
        if (wanted < prefix || wanted > BITS) {
            return Optional.empty();
        }
        List<Cidr> inOrder = taken.stream().sorted(Comparator.comparingLong(Cidr::first)).toList();
        long size = 1L << BITS - wanted;
        long start = first;
        for (Cidr each : inOrder) {
            if (each.last() >= start) {
                if (each.first >= start + size) {
                    break;
                }
                start = each.last() / size * size + size;
            }
        }
        return start + size - 1 <= last() ? Optional.of(new Cidr(start, wanted)) : Optional.empty();
    }

    @Override
    public String toString() {
        return (first >> 24) + "." + (first >> 16 & 255) + "." + (first >> 8 & 255) + "." + (first & 255) + "/"
                + prefix;
    }
}
