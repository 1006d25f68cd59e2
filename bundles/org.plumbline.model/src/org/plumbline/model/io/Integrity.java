/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.model.io;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What EMF saves without a word and then cannot load: duplicate ids and references that leave the file. */
final class Integrity {

    private Integrity() {
    }

    static void checkLoaded(EObject root, String file, byte[] content) throws ModelException {
        Map<String, EObject> seen = new HashMap<>();
        for (TreeIterator<EObject> all = EcoreUtil.getAllProperContents(root.eResource(), false); all.hasNext();) {
            EObject each = all.next();
            if (each.eIsProxy()) {
                throw outside(file, each);
            }
            EObject outside = firstOutside(each);
            if (outside != null) {
                throw outside(file, outside);
            }
            String id = EcoreUtil.getID(each);
            if (id != null && seen.put(id, each) != null) {
                throw new ModelException(file, secondLineOf(id, content), "Two elements have the id '" + id
                        + "'. Give one of them another id.");
            }
        }
    }

    static void checkBeforeSave(EObject root, String file) throws ModelException {
        Map<String, EObject> seen = new HashMap<>();
        check(root, root, seen, file);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            check(all.next(), root, seen, file);
        }
    }

    private static void check(EObject each, EObject root, Map<String, EObject> seen, String file)
            throws ModelException {
        EAttribute idAttribute = each.eClass().getEIDAttribute();
        String id = idAttribute == null ? null : (String) each.eGet(idAttribute);
        if (idAttribute != null && id == null) {
            throw new ModelException(file, 0, "A " + each.eClass().getName() + " has no id. Nothing was saved.");
        }
        if (id != null && seen.put(id, each) != null) {
            throw new ModelException(file, 0, "Two elements have the id '" + id + "'. Nothing was saved.");
        }
        for (EContentsEList.FeatureIterator<EObject> refs = crossReferences(each); refs.hasNext();) {
            EObject target = refs.next();
            if (!((EReference) refs.feature()).isTransient() && !EcoreUtil.isAncestor(root, target)) {
                throw new ModelException(file, 0, "'" + id + "' refers by " + refs.feature().getName()
                        + " to an element that is not in the model. Nothing was saved.");
            }
        }
    }

    private static EObject firstOutside(EObject each) {
        for (EContentsEList.FeatureIterator<EObject> refs = crossReferences(each); refs.hasNext();) {
            EObject target = refs.next();
            if (target.eIsProxy()) {
                return target;
            }
        }
        return null;
    }

    private static EContentsEList.FeatureIterator<EObject> crossReferences(EObject each) {
        return (EContentsEList.FeatureIterator<EObject>) ((InternalEObject) each).eCrossReferences().iterator();
    }

    private static ModelException outside(String file, EObject proxy) {
        return new ModelException(file, 0, "It refers to '" + ((InternalEObject) proxy).eProxyURI()
                + "' outside the file, which is not allowed. Copy the element into the file.");
    }

    /** Line of the second element with the id, found in the text: EMF keeps no lines. */
    private static int secondLineOf(String id, byte[] content) {
        String quoted = " id=\"" + id + "\"";
        int found = 0;
        int line = 0;
        for (String each : (Iterable<String>) new String(content, StandardCharsets.UTF_8).lines()::iterator) {
            line++;
            if (each.contains(quoted) && ++found == 2) {
                return line;
            }
        }
        return 0;
    }
}
