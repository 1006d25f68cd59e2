/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide text becomes in a usual sans-serif font, without loading one: the same on every machine, and a
 * little on the wide side. The widths are our own averages by class of character.
 */
public final class TextMetrics {

    private static final double BOLD = 1.12;
    private static final String ELLIPSIS = "…";
    private static final double[] ASCII = new double[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = c >= 'A' && c <= 'Z' ? 0.7 : 0.6;
        }
        set(" ijl'|!.,:;`", 0.28);
        set("ftrI()[]{}/\\-\"*", 0.38);
        set("cksvxyzJ", 0.56);
        set("mMwW@%", 0.88);
    }

    private TextMetrics() {
    }

    /**
     * Width of one line.
     *
     * @param size font size in pixels
     * @return the width in pixels
     */
    public static double width(String text, double size, boolean bold) {
        double em = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            em += c < ASCII.length ? ASCII[c] : c < 0x1100 ? 0.6 : 1;
            i += Character.charCount(c);
        }
        return em * size * (bold ? BOLD : 1);
    }

    /** The text, or as much of its start as fits with an ellipsis behind it. */
    public static String fit(String text, double maxWidth, double size, boolean bold) {
        if (width(text, size, bold) <= maxWidth) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, size, bold) > maxWidth) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /**
     * Breaks text into lines, at spaces first, then behind punctuation and between the words of a camel-case name.
     * What does not fit into the last line is cut with an ellipsis.
     */
    public static List<String> wrap(String text, double maxWidth, double size, boolean bold, int maxLines) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            boolean fits = width(rest, size, bold) <= maxWidth;
            int end = fits || lines.size() == maxLines - 1 ? rest.length() : lineEnd(rest, maxWidth, size, bold);
            lines.add(fit(rest.substring(0, end).strip(), maxWidth, size, bold));
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private static int lineEnd(String text, double maxWidth, double size, boolean bold) {
        int space = 0;
        int any = 0;
        int end = 0;
        for (int i = 1; i < text.length() && width(text.substring(0, i).stripTrailing(), size, bold) <= maxWidth; i++) {
            end = i;
            if (text.charAt(i) == ' ') {
                space = i;
            }
            if (canBreak(text, i)) {
                any = i;
            }
        }
        if (space > 0) {
            return space;
        }
        int cut = Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return any > 0 ? any : Math.max(cut, text.offsetByCodePoints(0, 1));
    }

    private static boolean canBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return "-_/.:@".indexOf(before) >= 0
                || Character.isUpperCase(after) && (Character.isLowerCase(before) || Character.isDigit(before))
                || Character.isUpperCase(after) && at + 1 < text.length() && Character.isUpperCase(before)
                        && Character.isLowerCase(text.charAt(at + 1));
    }

    private static void set(String characters, double em) {
        for (int i = 0; i < characters.length(); i++) {
            ASCII[characters.charAt(i)] = em;
        }
    }
}
