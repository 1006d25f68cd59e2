/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;

/**
 * A change that would mend a finding, as data: the host applies it, directly or as one undoable command.
 *
 * @param title what it does, in the imperative, such as "Place the database in a private subnet"
 * @param tradeOff what it costs in another pillar; empty when there is nothing to say
 * @param changes what it changes, in order
 */
public record Fix(String title, String tradeOff, List<Change> changes) {

    public Fix {
        changes = List.copyOf(changes);
    }

    public static Fix of(String title, Change... changes) {
        return new Fix(title, "", List.of(changes));
    }

    public Fix withTradeOff(String text) {
        return new Fix(title, text, changes);
    }
}
