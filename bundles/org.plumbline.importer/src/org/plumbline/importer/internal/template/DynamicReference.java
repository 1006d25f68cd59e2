/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import java.util.List;

import org.plumbline.importer.internal.template.Resolved.Known;
import org.plumbline.importer.internal.template.Resolved.Secret;
import org.plumbline.importer.internal.template.Resolved.Text;
import org.plumbline.importer.internal.template.Resolved.Unknown;

/** Tells strings that CloudFormation looks up in a store when it deploys from strings that mean themselves. */
final class DynamicReference {

    private DynamicReference() {
    }

    static Resolved recognise(Resolved text) {
        String display = text.display();
        if (!display.contains("{{resolve:")) {
            return text;
        }
        List<Resolved> mentions = text instanceof Text t ? t.parts() : List.of();
        if (display.contains("{{resolve:secretsmanager:") || display.contains("{{resolve:ssm-secure:")) {
            return new Secret(display, mentions, text.line());
        }
        return text instanceof Known || text instanceof Text
                ? new Unknown("looked up in the parameter store", display, mentions, text.line()) : text;
    }
}
