/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

/** The model operations that tools are made of. */
final class Operations {

    private Operations() {
    }

    /** What a tool does first. */
    static Xml initial(Xml operation) {
        return Xml.tag("initialOperation").add(first(operation));
    }

    /** Goes to what an expression gives; an expression of a service that edits does the edit. */
    static Xml go(String expression, Xml... then) {
        return step("ChangeContext").with("browseExpression", expression).add(then);
    }

    static Xml create(String type, String reference, Xml... then) {
        return step("CreateInstance").with("typeName", type).with("referenceName", reference).add(then);
    }

    static Xml set(String feature, String expression) {
        return step("SetValue").with("featureName", feature).with("valueExpression", expression);
    }

    static Xml move(String container, String reference) {
        return step("MoveElement").with("newContainerExpression", container).with("featureName", reference);
    }

    /** An operation in the place of the first one. */
    static Xml first(Xml operation) {
        return Xml.retag(operation, "firstModelOperations");
    }

    static Xml variable(String tag, String name) {
        return Xml.tag(tag).named(name);
    }

    private static Xml step(String type) {
        return Xml.of("subModelOperations", "tool:" + type);
    }
}
