/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.otm;

import java.util.List;

import org.plumbline.importer.internal.design.Reading;
import org.plumbline.importer.internal.design.ServiceNames;
import org.plumbline.importer.internal.text.Lookup;
import org.plumbline.importer.internal.tree.Value.Mapping;

/** Tells the service of a component from its type, tags and name. */
final class OtmTypes {

    private static final Lookup TYPES = Lookup.read(OtmTypes.class, "types.tsv");

    private OtmTypes() {
    }

    /** The service's id, or null where nothing names one. */
    static String service(Mapping component) {
        String type = component.text("type");
        String service = TYPES.get(type == null ? null : type.strip());
        // A generic type is refined by a tag or a name that says which product it is.
        if (service == null || service.startsWith("generic.")) {
            List<String> tags = Reading.texts(component, "tags");
            String named = ServiceNames.exact(type);
            for (int i = 0; named == null && i < tags.size(); i++) {
                named = ServiceNames.exact(tags.get(i));
            }
            if (named == null && service == null) {
                named = ServiceNames.within(component.text("name"));
            }
            return named == null || named.startsWith("generic.") && service != null ? service : named;
        }
        return service;
    }
}
