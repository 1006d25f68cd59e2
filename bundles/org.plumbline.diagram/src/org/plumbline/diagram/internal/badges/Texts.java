/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.badges;

/** Text for labels and links of SWT. */
public final class Texts {

    private Texts() {
    }

    /** The text as it is, without mnemonics. */
    public static String plain(String text) {
        return text.replace("&", "&&");
    }
}
