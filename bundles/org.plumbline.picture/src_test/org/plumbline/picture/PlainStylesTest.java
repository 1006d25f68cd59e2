/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainStylesTest {

    @Test
    void aRuleReachesWhatItSelects() {
        String plain = PlainStyles.inline("<svg class='d'><style>.d .a>text{fill:red}</style>"
                + "<g class='a'><text>in</text></g><text>out</text></svg>").outerHtml();

        assertTrue(plain.contains("<text style=\"fill:red\">in</text>"), plain);
        assertTrue(plain.contains("<text>out</text>"), plain);
        assertFalse(plain.contains("<style"), plain);
    }

    @Test
    void aClassOutweighsATypeWhateverTheirOrder() {
        String plain = PlainStyles.inline("<svg class='d'><style>.d .name{fill:red}.d text{fill:blue}</style>"
                + "<text class='name'>it</text></svg>").outerHtml();

        assertTrue(plain.contains("style=\"fill:blue;fill:red\""), plain);
    }

    @Test
    void whatIsForViewersIsLeftOut() {
        String plain = PlainStyles.inline("<svg class='d'><style>@media print{.d text{fill:red}.d g{fill:red}}"
                + ".d a:hover text{fill:red}.d text{fill:blue}</style><a><text>it</text></a></svg>").outerHtml();

        assertTrue(plain.contains("<text style=\"fill:blue\">it</text>"), plain);
    }

    @Test
    void whatHasNoSheetStaysAsItIs() {
        String svg = "<svg><text>Größe &amp; &lt;Name&gt;</text></svg>";

        assertEquals(svg, PlainStyles.inline(svg).outerHtml());
    }
}
