/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pick;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.Workload;
import org.plumbline.model.query.Nodes;
import org.plumbline.notation.Labels;

/**
 * The boxes and flows of a workload, found by name, by kind, by what their service is called, or by what the input of
 * an import calls them and their parts.
 */
public final class ElementPicks {

    private static final int MOST = 200;
    private static final int ICON = 16;
    private static final Accent PLAIN = new Accent("#5b6775", "#9aa5b1");

    private final Workload workload;
    private final Consumer<Element> chosen;
    private Predicate<Element> wanted = each -> true;
    private ImportedNames names;

    public ElementPicks(Workload workload, Consumer<Element> chosen) {
        this.workload = workload;
        this.chosen = chosen;
    }

    /** Leaves out what the condition does not hold for. */
    public ElementPicks only(Predicate<Element> condition) {
        wanted = condition;
        return this;
    }

    /** What every word of a text is found in: first where a name starts with the text, then in the order drawn. */
    public List<Pick> find(String text) {
        String typed = text.toLowerCase(Locale.ROOT);
        String[] words = typed.split("\\s+");
        List<Element> found = new ArrayList<>();
        for (Element each : elements()) {
            String all = searched(each);
            boolean matches = true;
            for (String word : words) {
                matches &= all.contains(word);
            }
            if (matches) {
                found.add(each);
            }
        }
        found.sort(Comparator.comparing(each -> rank(title(each).toLowerCase(Locale.ROOT), typed)));
        return found.stream().limit(MOST).map(each -> pick(each, words)).toList();
    }

    private ImportedNames names() {
        if (names == null) {
            names = new ImportedNames(workload);
        }
        return names;
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>(Nodes.allIn(workload));
        workload.getFlows().stream().filter(flow -> flow.getSource() != null && flow.getTarget() != null)
                .forEach(elements::add);
        elements.removeIf(wanted.negate());
        return elements;
    }

    private Pick pick(Element element, String[] words) {
        Icon icon = element instanceof Node node ? Labels.icon(node) : Icons.named("transfer");
        Accent accent = element instanceof Component component ? ServiceCatalog.byId(component.getService())
                .map(service -> service.category().accent()).orElse(PLAIN) : PLAIN;
        String part = names().part(element, title(element), words);
        return new Pick(title(element), part.isEmpty() ? place(element) : "with " + part, SvgImages.descriptor(icon, accent, ICON),
                () -> chosen.accept(element));
    }

    private static int rank(String title, String wanted) {
        return title.startsWith(wanted) ? 0 : title.contains(wanted) ? 1 : 2;
    }

    private String searched(Element element) {
        StringBuilder text = new StringBuilder(title(element)).append(' ');
        names().all(element).forEach(each -> text.append(each).append(' '));
        if (element instanceof Boundary boundary) {
            text.append(Labels.kind(boundary));
        }
        if (element instanceof Component component) {
            ServiceCatalog.byId(component.getService()).ifPresent(service -> text.append(' ').append(words(service)));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static String words(CloudService service) {
        return service.title() + " " + service.id() + " " + String.join(" ", service.synonyms());
    }

    private static String title(Element element) {
        if (element instanceof DataFlow flow) {
            String ends = Nodes.label(flow.getSource()) + " \u2192 " + Nodes.label(flow.getTarget());
            String label = Labels.flow(flow);
            return label.isEmpty() ? ends : ends + ": " + label;
        }
        return Nodes.label((Node) element);
    }

    /** The boundaries around a box, from the outside in. */
    private static String place(Element element) {
        List<String> around = new ArrayList<>();
        for (EObject e = element.eContainer(); e instanceof Node boundary; e = e.eContainer()) {
            around.add(0, Nodes.label(boundary));
        }
        return String.join(" / ", around);
    }
}
