/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation.internal;

/** Sets of small numbers in words of 64 bits. */
public final class Bits {

    private Bits() {
    }

    /** An empty set for numbers below {@code count}. */
    public static long[] of(int count) {
        return new long[(count + Long.SIZE - 1) / Long.SIZE];
    }

    public static void set(long[] bits, int number) {
        bits[number / Long.SIZE] |= 1L << number;
    }

    public static boolean get(long[] bits, int number) {
        return (bits[number / Long.SIZE] & 1L << number) != 0;
    }

    public static void add(long[] bits, long[] more) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] |= more[i];
        }
    }

    public static void retain(long[] bits, long[] some) {
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= some[i];
        }
    }

    public static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    public static int count(long[] bits) {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
