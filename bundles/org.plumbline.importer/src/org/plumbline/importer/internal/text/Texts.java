/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes texts of an input fit for a model. */
public final class Texts {

    private static final Pattern PLAIN = Pattern.compile("[\\w.:-]+");
    private static final Pattern ODD = Pattern.compile("[^\\w.:-]+");
    private static final Pattern ENDS = Pattern.compile("[^\\w.:-]+(\\.|$)");
    private static final Pattern BREAK = Pattern.compile("(?i)<(?:br|/?p|/?div|/?h\\d|/?li|/?tr)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");

    private Texts() {
    }

    /** XML cannot hold control characters. */
    public static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> clean.appendCodePoint(
                Character.isISOControl(c) || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? ' ' : c));
        return clean.toString().strip();
    }

    /** A name of the input as an id; names may hold quotes and spaces, which a reference in a model file cannot. */
    public static String id(String name) {
        return PLAIN.matcher(name).matches() ? name : ODD.matcher(ENDS.matcher(name).replaceAll("$1")).replaceAll("-");
    }

    /** The name of a file without folders and endings, to call a workload by. */
    public static String stem(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        return stem.isBlank() ? "workload" : printable(stem);
    }

    /** The words of a text that may be marked up with HTML, on one line. */
    public static String withoutMarkup(String html) {
        String text = html;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll(" ")).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(),
                    match.group(1), match.group(2), match.group(3))));
        }
        return printable(text.replace('\u00a0', ' ')).replaceAll("\\s+", " ");
    }

    private static String character(String whole, String decimal, String hexadecimal, String name) {
        if (name != null) {
            return switch (name) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "apos" -> "'";
                case "nbsp" -> " ";
                default -> whole;
            };
        }
        int code = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }
}
