/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * An XMI resource without EMF's quadratic defaults: references are resolved after the whole file is read, through one
 * index of ids, and a document type declaration is refused.
 */
public final class PlumblineResource extends XMIResourceImpl {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Map<String, EObject> loadIndex;

    public PlumblineResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        load.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
        load.put(XMLResource.OPTION_PARSER_FEATURES, Map.of(NO_DOCTYPE, Boolean.TRUE));
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        save.put(XMLResource.OPTION_FORMATTED, Boolean.TRUE);
    }

    @Override
    public void doLoad(java.io.InputStream in, Map<?, ?> options) throws java.io.IOException {
        try {
            super.doLoad(in, options);
        } finally {
            loadIndex = null;
        }
    }

    /** While loading, the first question comes after the last element was read, so one pass indexes them all. */
    @Override
    protected EObject getEObjectByID(String id) {
        if (!isLoading) {
            return super.getEObjectByID(id);
        }
        if (loadIndex == null) {
            loadIndex = new HashMap<>();
            for (TreeIterator<EObject> all = getAllContents(); all.hasNext();) {
                EObject each = all.next();
                String eachId = EcoreUtil.getID(each);
                if (eachId != null) {
                    loadIndex.putIfAbsent(eachId, each);
                }
            }
        }
        return loadIndex.get(id);
    }
}
