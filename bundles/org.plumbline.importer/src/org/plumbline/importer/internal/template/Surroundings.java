/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.template;

import org.plumbline.importer.internal.tree.SourceText;
import org.plumbline.importer.internal.tree.Value;

/** What a template cannot say of itself: what other stacks give it, and what its resources are called among theirs. */
public interface Surroundings {

    /** A template on its own. */
    Surroundings NONE = new Surroundings() {
    };

    /** The id of one of the template's resources among those of all templates. */
    default String idOf(String logicalId) {
        return logicalId;
    }

    /** The template with the parts that it includes from other files. */
    default Value.Mapping complete(SourceText source, Value.Mapping root) {
        return root;
    }

    /**
     * What a file beside the template says that holds the definition of a resource; null where there is none.
     *
     * @param id the logical id of the resource
     */
    default Value definition(String location, int line, String id) {
        return null;
    }

    /** The value that the enclosing stack gives a parameter; null where there is none. */
    default Resolved parameter(String name) {
        return null;
    }

    /** An attribute that another template decides, such as an output of a nested stack; null where none does. */
    default Resolved attribute(String logicalId, String attribute, int line) {
        return null;
    }

    /** What another stack exports under the name; null where none does. */
    default Resolved exported(Resolved name, int line) {
        return null;
    }
}
