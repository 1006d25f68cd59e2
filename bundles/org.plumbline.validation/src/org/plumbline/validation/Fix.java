/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;
import java.util.Optional;

/**
 * A change that would mend a finding, as data: the host applies it, directly or as one undoable command.
 *
 * @param title what it does, in the imperative, such as "Place the database in a private subnet"
 * @param tradeOff what it costs in another pillar; empty when there is nothing to say
 * @param changes what it changes, in order
 * @param input the value that a person is asked for; none when nothing has to be chosen
 */
public record Fix(String title, String tradeOff, List<Change> changes, Optional<Input> input) {

    /**
     * A value that the fix cannot know. The change holds the default, so a fix can be applied without asking.
     *
     * @param question asks for the value, such as "How many days are backups kept?"
     * @param unit unit of the value, such as "days"; empty when it has none
     * @param change the change whose value may be another one
     */
    public record Input(String question, String unit, Change.Set change) { }

    public Fix {
        changes = List.copyOf(changes);
        if (input.isPresent() && !changes.contains(input.get().change())) {
            throw new IllegalArgumentException(title + ": asks for a value that it does not set");
        }
    }

    public Fix(String title, String tradeOff, List<Change> changes) {
        this(title, tradeOff, changes, Optional.empty());
    }

    public static Fix of(String title, Change... changes) {
        return new Fix(title, "", List.of(changes));
    }

    public Fix withTradeOff(String text) {
        return new Fix(title, text, changes, input);
    }

    /** The same fix, asking for the value that its first change of an attribute sets. */
    public Fix asking(String question, String unit) {
        Change.Set asked = changes.stream().filter(Change.Set.class::isInstance).map(Change.Set.class::cast)
                .filter(set -> set.value() instanceof Number || set.value() instanceof String).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " sets no number and no text"));
        return new Fix(title, tradeOff, changes, Optional.of(new Input(question, unit, asked)));
    }

    /**
     * The same fix with the value that a person chose.
     *
     * @throws IllegalStateException when the fix asks for none
     */
    public Fix with(Object value) {
        Change.Set asked = input.orElseThrow(() -> new IllegalStateException(title + " asks for no value")).change();
        Change.Set chosen = new Change.Set(asked.owner(), asked.feature(), value);
        return new Fix(title, tradeOff, changes.stream().map(c -> c == asked ? chosen : c).toList(),
                Optional.of(new Input(input.get().question(), input.get().unit(), chosen)));
    }
}
