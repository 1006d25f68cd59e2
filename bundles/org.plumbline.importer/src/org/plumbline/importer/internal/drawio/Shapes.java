/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.internal.drawio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.importer.ImportNote.Kind;
import org.plumbline.importer.Place;
import org.plumbline.importer.internal.design.Boundaries;
import org.plumbline.importer.internal.design.Design;
import org.plumbline.importer.internal.design.Part;
import org.plumbline.importer.internal.design.ServiceNames;
import org.plumbline.importer.internal.text.Texts;
import org.plumbline.model.Account;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.GroupKind;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Subnet;

/** Makes components and boundaries of the shapes of one page, and nests them as they are drawn. */
final class Shapes {

    private static final int DEEPEST = 60;
    /** Beyond, comparing every box with every other takes too long; then only parents tell what lies where. */
    private static final int MOST_COMPARED = 3_000;
    /** How far below or above an icon its name may stand, in pixels. */
    private static final int LABEL_DISTANCE = 30;
    private static final Pattern ACCOUNT = Pattern.compile("\\baccount\\b", Pattern.CASE_INSENSITIVE);

    private final Design design;
    private final Map<String, Cell> cells;
    private final String prefix;
    private final int offset;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<String> parents = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> usedTexts = new HashSet<>();

    /**
     * @param prefix what distinguishes ids of this page
     * @param offset how far down the page is moved, in pixels
     */
    Shapes(Design design, Map<String, Cell> cells, String prefix, int offset) {
        this.design = design;
        this.cells = cells;
        this.prefix = prefix;
        this.offset = offset;
        for (Cell each : cells.values()) {
            if (each.vertex() && !isText(each)) {
                parents.add(each.parent());
            }
            ends.add(each.source());
            ends.add(each.target());
            if (each.vertex() && each.visible()) {
                Place place = place(each, 0);
                if (place != null) {
                    places.put(each.id(), place);
                }
            }
        }
    }

    /** Where a cell is on the page; what lies in a line or a layer counts from the page. */
    private Place place(Cell cell, int depth) {
        Cell parent = cells.get(cell.parent());
        return cell.on(parent == null || !parent.vertex() || depth > DEEPEST ? null : place(parent, depth + 1));
    }

    void add(NodeContainer page) {
        Containment containment = new Containment();
        List<Cell> boxes = new ArrayList<>();
        List<Cell> icons = new ArrayList<>();
        for (Cell each : shapes()) {
            if (isBoundary(each)) {
                boxes.add(each);
                containment.add(each.id(), places.get(each.id()), Stencils.isOverlay(each.style())
                        && Boundaries.ofType(label(each)) == null);
            } else {
                icons.add(each);
            }
        }
        boxes.forEach(this::boundary);
        icons.forEach(this::component);
        for (Map.Entry<String, Node> each : nodes.entrySet()) {
            Node around = around(each.getKey(), containment);
            if (around instanceof Boundary boundary && !design.nest(each.getValue(), boundary) || around == null) {
                design.nest(each.getValue(), page);
            }
        }
        noteTexts();
    }

    private List<Cell> shapes() {
        return cells.values().stream().filter(each -> places.containsKey(each.id()) && !isText(each)
                && !isLabelOfLine(each)).toList();
    }

    private static boolean isText(Cell cell) {
        return cell.style().is("text") || cell.style().is("edgelabel") || cell.style().has("shape", "text");
    }

    private boolean isLabelOfLine(Cell cell) {
        Cell parent = cells.get(cell.parent());
        return parent != null && parent.edge();
    }

    private boolean isBoundary(Cell cell) {
        Style style = cell.style();
        if (Stencils.group(style) != null) {
            return true;
        }
        if (Stencils.service(style) != null) {
            return false;
        }
        return parents.contains(cell.id()) || style.is("swimlane") || style.has("container", "1")
                || Boundaries.ofType(label(cell)) != null || surrounds(cell);
    }

    /** Whether a box that names no service is drawn around others. */
    private boolean surrounds(Cell cell) {
        Place own = places.get(cell.id());
        if (places.size() > MOST_COMPARED || ServiceNames.exact(label(cell)) != null) {
            return false;
        }
        return places.entrySet().stream().anyMatch(other -> !other.getKey().equals(cell.id())
                && !isText(cells.get(other.getKey())) && own.contains(other.getValue())
                && !own.equals(other.getValue()));
    }

    private void boundary(Cell cell) {
        String label = label(cell);
        if (label.isEmpty() && cell.style().is("group")) {
            return;
        }
        String stencil = Stencils.group(cell.style());
        Class<? extends Boundary> named = Boundaries.of(null, label);
        if (named == Group.class && Stencils.isCloud(cell.style()) && ACCOUNT.matcher(label).find()) {
            named = Account.class;
        }
        Class<? extends Boundary> type = stencil == null || stencil.equals("Group") ? named : PlumblinePackage.eINSTANCE
                .getEClassifier(stencil).getInstanceClass().asSubclass(Boundary.class);
        Boundary boundary = design.boundary(part(cell, label), type);
        Boundaries.detail(boundary, label);
        String kind = Stencils.groupKind(cell.style());
        if (boundary instanceof Group group && kind != null && group.getKind() == GroupKind.LOGICAL) {
            group.setKind(GroupKind.get(kind));
        }
        if (boundary instanceof Subnet subnet && subnet.getPublicAccess() == Fact.UNKNOWN) {
            subnet.setPublicAccess(Stencils.publicAccess(cell.style()));
        }
        keep(cell, boundary);
    }

    private void component(Cell cell) {
        String label = label(cell);
        String service = Stencils.service(cell.style());
        boolean guessed = service == null;
        if (guessed) {
            service = ServiceNames.within(label);
        }
        if (service == null && label.isEmpty() && !ends.contains(cell.id())) {
            design.note(Kind.LEFT_OUT, part(cell, label), "a shape without label, line or known stencil", null);
            return;
        }
        if (label.isEmpty()) {
            label = service == null ? "" : textNear(cell, service);
        }
        Part part = part(cell, label);
        Component component = design.component(part, service);
        if (guessed && service != null) {
            design.note(Kind.GUESSED, part, "taken for " + ServiceCatalog.byId(service).map(CloudService::title)
                    .orElse(service) + " by its label", component);
        }
        keep(cell, component);
    }

    private void keep(Cell cell, Node node) {
        nodes.put(cell.id(), node);
        cell.attributes().forEach((key, value) -> design.property(node, key, value));
        Place place = places.get(cell.id());
        design.place(node, new Place(place.x(), place.y() + offset, place.width(), place.height()));
    }

    /** The free text beside an icon, or the title of its service. */
    private String textNear(Cell icon, String service) {
        Place place = places.get(icon.id());
        Place reach = new Place(place.x() - LABEL_DISTANCE, place.y() - LABEL_DISTANCE,
                place.width() + 2 * LABEL_DISTANCE, place.height() + 3 * LABEL_DISTANCE);
        if (places.size() <= MOST_COMPARED) {
            for (Map.Entry<String, Place> each : places.entrySet()) {
                Place text = each.getValue();
                if (isText(cells.get(each.getKey())) && !usedTexts.contains(each.getKey())
                        && reach.contains(new Place((int) text.centerX(), (int) text.centerY(), 0, 0))) {
                    usedTexts.add(each.getKey());
                    return label(cells.get(each.getKey()));
                }
            }
        }
        return ServiceCatalog.byId(service).map(CloudService::title).orElse("");
    }

    private void noteTexts() {
        cells.values().stream().filter(each -> each.vertex() && isText(each) && !isLabelOfLine(each)
                && !usedTexts.contains(each.id()) && !label(each).isEmpty()).forEach(each -> design.note(Kind.LEFT_OUT,
                        part(each, ""), "free text: " + label(each), null));
    }

    private Node around(String id, Containment containment) {
        String parent = cells.get(id).parent();
        for (int i = 0; i < DEEPEST && parent != null && cells.get(parent) != null && !nodes.containsKey(parent); i++) {
            parent = cells.get(parent).parent();
        }
        Node byParent = parent == null ? null : nodes.get(parent);
        if (nodes.size() > MOST_COMPARED) {
            return byParent;
        }
        String drawn = containment.around(id, places.get(id));
        Node byPlace = drawn == null ? null : nodes.get(drawn);
        boolean deeper = byPlace != null && (byParent == null || containment.holds(parent, places.get(drawn)));
        return deeper || !(byParent instanceof Boundary) ? byPlace : byParent;
    }

    private Part part(Cell cell, String label) {
        boolean number = cell.id().matches("\\d+");
        String shape = cell.style().get("resicon").isEmpty() ? cell.style().get("shape") : cell.style().get("resicon");
        return new Part(prefix + (number ? "cell-" : "") + cell.id(), label, shape, cell.line());
    }

    static String label(Cell cell) {
        return Texts.withoutMarkup(cell.label());
    }

    String prefix() {
        return prefix;
    }

    /** What stands for a cell or for what it is part of, or null. */
    Node node(String id) {
        String at = id;
        for (int i = 0; i < DEEPEST && at != null && cells.get(at) != null; i++) {
            if (nodes.containsKey(at)) {
                return nodes.get(at);
            }
            at = cells.get(at).parent();
        }
        return null;
    }

    Map<String, Node> nodes() {
        return nodes;
    }

    Place place(String id) {
        return places.get(id);
    }

    /** The lower edge of the page's drawing, in pixels of the whole. */
    int bottom() {
        return offset + places.values().stream().mapToInt(place -> place.y() + place.height()).max().orElse(0);
    }
}
