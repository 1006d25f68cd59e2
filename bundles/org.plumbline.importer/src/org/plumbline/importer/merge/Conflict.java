/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.merge;

/**
 * Something that both the template and people have changed, differently.
 *
 * @param elementId id of the element in the model
 * @param label what people call the element
 * @param feature name of the feature for {@link Kind#VALUE}, else empty
 * @param was what both started from, for people; empty where that is not known
 * @param template what the template says now, for people
 * @param model what the model says, for people
 */
public record Conflict(Kind kind, String elementId, String label, String feature, String was, String template,
        String model) {

    /** What the two sides disagree on. */
    public enum Kind {
        /** The value of a feature. */
        VALUE,
        /** The boundary it is in. */
        PLACE,
        /** The template no longer has it, and people changed it or use it. */
        GONE_FROM_TEMPLATE,
        /** People deleted it, and the template changed it. */
        DELETED_IN_MODEL
    }

    /** What the sides say, in one sentence without a full stop. */
    public String text() {
        return text("the template", "the model");
    }

    /** What the sides say, with names for template and model, in one sentence without a full stop. */
    public String text(String templateName, String modelName) {
        return switch (kind) {
            case VALUE -> label + ": " + feature + " is " + template + " in " + templateName
                    + (was.isEmpty() ? "" : " (was " + was + ")") + " and " + model + " in " + modelName;
            case PLACE -> label + ": stands in " + template + " in " + templateName + " (was " + was + ") and in "
                    + model + " in " + modelName;
            case GONE_FROM_TEMPLATE -> label + ": is gone from " + templateName + ", and " + model;
            case DELETED_IN_MODEL -> label + ": was deleted in " + modelName + ", and " + templateName
                    + " changed its " + template;
        };
    }
}
