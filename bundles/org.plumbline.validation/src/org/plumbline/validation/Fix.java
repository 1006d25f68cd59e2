/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

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
    public record Input(String question, String unit, Change.Set change) {

        private static final double HUNDRED_PERCENT = 100;

        /** The value as it is set now, with its unit, such as "35 days". */
        public String valueText() {
            return unit.isEmpty() ? valueWithoutUnit() : valueWithoutUnit() + " " + unit;
        }

        /** The value as it is set now, as people write it. */
        public String valueWithoutUnit() {
            return change.value() instanceof Double number && number == Math.rint(number)
                    ? Long.toString(number.longValue()) : String.valueOf(change.value());
        }

        /** What to write instead of a value that somebody wrote; empty when it makes sense. */
        public Optional<String> problemWith(String text) {
            if (!(change.value() instanceof Number)) {
                return text.isBlank() || text.chars().anyMatch(Character::isISOControl)
                        ? Optional.of("Write some text.") : Optional.empty();
            }
            boolean whole = !(change.value() instanceof Double || change.value() instanceof Float);
            double most = unit.equals("percent") ? HUNDRED_PERCENT
                    : change.value() instanceof Integer ? Integer.MAX_VALUE : Double.MAX_VALUE;
            return NumberText.problem(text, 0, most, whole);
        }

        /** The value that somebody wrote, of the feature's type; it has to make sense. */
        Object parse(String text) {
            return EcoreUtil.createFromString((EDataType) change.feature().getEType(), text);
        }
    }

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
     * The same fix with the value that a person wrote.
     *
     * @throws IllegalArgumentException when the value makes no sense; the message says what to write
     */
    public Fix withText(String text) {
        Input asked = input.orElseThrow(() -> new IllegalStateException(title + " asks for no value"));
        asked.problemWith(text).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        return with(asked.parse(text));
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
