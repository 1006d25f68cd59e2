/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Element;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;

/**
 * Where the loaded diagrams of a Sirius session show the elements of a workload. It reads the representations
 * reflectively: a GMF view has an {@code element}, which has the semantic element as its {@code target}.
 */
public final class DiagramViews {

    private static final String REPRESENTATIONS = "aird";
    private static final String REPRESENTATION = "srm";

    /**
     * One place at which an element is shown.
     *
     * @param id the view's fragment in its resource
     * @param diagram URI of the descriptor of the diagram; empty when it cannot be told
     */
    public record Place(Element element, String id, String diagram) { }

    private DiagramViews() {
    }

    /** The representations file of the session that has the workload loaded. */
    public static Optional<URI> representationsFile(Workload workload) {
        return resources(workload).stream().map(Resource::getURI)
                .filter(uri -> REPRESENTATIONS.equals(uri.fileExtension())).findFirst();
    }

    /** The places at which loaded diagrams show elements of the workload. */
    public static List<Place> of(Workload workload) {
        List<Resource> resources = resources(workload).stream().filter(each -> List.of(REPRESENTATIONS, REPRESENTATION)
                .contains(String.valueOf(each.getURI().fileExtension()))).toList();
        Map<String, String> descriptors = new HashMap<>();
        List<EObject> views = new ArrayList<>();
        for (Resource resource : resources) {
            for (TreeIterator<EObject> all = resource.getAllContents(); all.hasNext();) {
                EObject each = all.next();
                if (get(each, "repPath") instanceof Object path) {
                    descriptors.put(fragment(path), EcoreUtil.getURI(each).toString());
                } else if (target(each) instanceof Element element
                        && Nodes.workloadOf(element).orElse(null) == workload) {
                    views.add(each);
                }
            }
        }
        return views.stream().filter(view -> view.eResource() != null).map(view -> new Place((Element) target(view),
                view.eResource().getURIFragment(view), descriptors.getOrDefault(diagram(view), ""))).toList();
    }

    private static List<Resource> resources(Workload workload) {
        ResourceSet set = workload.eResource() == null ? null : workload.eResource().getResourceSet();
        return set == null ? List.of() : List.copyOf(set.getResources());
    }

    /** The semantic element of a view; of anything else nothing. Labels of a view have no element of their own. */
    private static Object target(EObject view) {
        EStructuralFeature feature = feature(view, "element");
        return feature != null && view.eIsSet(feature) && get(view, "element") instanceof EObject shown
                ? get(shown, "target") : null;
    }

    /** The identity of the diagram that a view is part of. */
    private static String diagram(EObject view) {
        EObject shown = (EObject) get(view, "element");
        while (shown.eContainer() != null && get(shown.eContainer(), "target") != null) {
            shown = shown.eContainer();
        }
        return String.valueOf(get(shown, "uid"));
    }

    private static String fragment(Object path) {
        String text = path.toString();
        return text.substring(text.lastIndexOf('#') + 1);
    }

    private static EStructuralFeature feature(EObject owner, String name) {
        return owner.eClass().getEStructuralFeature(name);
    }

    private static Object get(EObject owner, String name) {
        EStructuralFeature feature = feature(owner, name);
        return feature == null || feature.isMany() ? null : owner.eGet(feature);
    }
}
