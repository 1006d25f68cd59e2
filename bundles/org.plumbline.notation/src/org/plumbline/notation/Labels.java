/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plumbline.catalog.Accent;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.ServiceCategory;
import org.plumbline.catalog.Words;
import org.plumbline.model.AvailabilityZone;
import org.plumbline.model.Boundary;
import org.plumbline.model.Component;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Group;
import org.plumbline.model.Network;
import org.plumbline.model.Node;
import org.plumbline.model.Region;
import org.plumbline.model.Subnet;
import org.plumbline.model.query.Nodes;

/** What is written and drawn on a node or a flow, wherever it is drawn. */
public final class Labels {

    private static final int NAME_LINES = 2;

    private Labels() {
    }

    /** The lines of a component's name, each fitting into {@link Metrics#TEXT_WIDTH}. */
    public static List<String> nameLines(Node node) {
        return TextMetrics.wrap(Nodes.label(node), Metrics.TEXT_WIDTH, Metrics.NAME_SIZE, true, NAME_LINES);
    }

    /** What a diagram is called. */
    public static String title(Diagram diagram) {
        return diagram.getName() != null && !diagram.getName().isBlank() ? diagram.getName().strip()
                : diagram.isChosen() ? "Diagram" : "Overview";
    }

    /** The lines of a note's text that fit into its width and height. */
    public static List<String> noteLines(Note note) {
        Bounds bounds = Bounds.of(note);
        int room = bounds.width() - 2 * Metrics.NOTE_INSET;
        int fit = Math.max(1, (bounds.height() - 2 * Metrics.NOTE_INSET) / Metrics.NAME_LINE);
        List<String> lines = new ArrayList<>();
        for (String line : note.getText() == null ? new String[0] : note.getText().split("\\R")) {
            int left = fit - lines.size();
            if (left > 0) {
                lines.addAll(line.isBlank() ? List.of("")
                        : TextMetrics.wrap(line, room, Metrics.NAME_SIZE, false, left));
            }
        }
        return lines;
    }

    /** What a component is: its service's title, or its kind in words when the service is not in the catalogue. */
    public static String kind(Component component) {
        return ServiceCatalog.byId(component.getService()).map(CloudService::title)
                .orElseGet(() -> component.getService() == null || component.getService().isBlank()
                        ? Words.of(component.eClass().getName()) : component.getService());
    }

    /** What a boundary is, in words: {@code Region}, {@code Public subnet}, … */
    public static String kind(Boundary boundary) {
        if (boundary instanceof Subnet subnet) {
            return subnet.getPublicAccess() == Fact.UNKNOWN ? "Subnet"
                    : subnet.getPublicAccess() == Fact.YES ? "Public subnet" : "Private subnet";
        }
        if (boundary instanceof Group group) {
            return switch (group.getKind()) {
                case CLUSTER -> "Cluster";
                case TIER -> "Tier";
                case TEAM -> "Team";
                case ON_PREMISES -> "On premises";
                case CELL -> "Cell";
                case LOGICAL -> "Group";
            };
        }
        return Words.of(boundary.eClass().getName());
    }

    /** The detail behind a boundary's kind: Region or zone code, address range; empty when there is none. */
    public static String detail(Boundary boundary) {
        String detail = boundary instanceof Region region ? region.getCode()
                : boundary instanceof AvailabilityZone zone ? zone.getCode()
                : boundary instanceof Network network ? network.getCidr()
                : boundary instanceof Subnet subnet ? subnet.getCidr()
                : boundary instanceof Group group ? group.getCidr() : null;
        return detail == null || detail.equals(boundary.getName()) ? "" : detail;
    }

    /** What a boundary is and its {@link #detail}, when there is one. */
    public static String kindAndDetail(Boundary boundary) {
        String detail = detail(boundary);
        return detail.isEmpty() ? kind(boundary) : kind(boundary) + " · " + detail;
    }

    /** What is written on a flow: its name, else protocol and port; empty when neither is known. */
    public static String flow(DataFlow flow) {
        String text = flow.getName();
        if (text == null || text.isBlank()) {
            text = flow.getProtocol() == null ? "" : flow.getProtocol();
            text = !flow.isSetPort() ? text : text.isBlank() ? "port " + flow.getPort() : text + " " + flow.getPort();
        }
        return TextMetrics.fit(text.strip(), Metrics.FLOW_LABEL_WIDTH, Metrics.FLOW_SIZE, false);
    }

    /** Width of the background of a flow's label; 0 when there is nothing to write. */
    public static int flowWidth(DataFlow flow) {
        String text = flow(flow);
        int lock = flow.getEncrypted() == Fact.UNKNOWN ? 0 : Metrics.FLOW_SIZE + 3;
        return text.isEmpty() && lock == 0 ? 0
                : (int) Math.ceil(TextMetrics.width(text, Metrics.FLOW_SIZE, false)) + lock
                        + 2 * Metrics.FLOW_LABEL_INSET;
    }

    /** The glyph of a node. */
    public static Icon icon(Node node) {
        if (node instanceof Subnet subnet && subnet.getPublicAccess() != Fact.UNKNOWN) {
            return Icons.subnet(subnet.getPublicAccess() == Fact.YES);
        }
        if (node instanceof Component component) {
            return ServiceCatalog.byId(component.getService()).map(CloudService::icon)
                    .orElseGet(() -> category(component).icon());
        }
        return Icons.boundary(node.eClass().getName());
    }

    /** The colour of a component. */
    public static Accent accent(Component component) {
        return category(component).accent();
    }

    /** The category of a component's service, or the one its kind suggests. */
    public static ServiceCategory category(Component component) {
        Optional<CloudService> service = ServiceCatalog.byId(component.getService());
        return service.isPresent() ? service.get().category() : switch (component.eClass().getName()) {
            case "Compute" -> ServiceCategory.COMPUTE;
            case "DataStore" -> ServiceCategory.DATABASE;
            case "Messaging" -> ServiceCategory.INTEGRATION;
            case "NetworkEntry" -> ServiceCategory.NETWORK;
            case "Identity" -> ServiceCategory.IDENTITY;
            case "SecretStore" -> ServiceCategory.SECURITY;
            case "Observability" -> ServiceCategory.OBSERVABILITY;
            case "DeliveryPipeline" -> ServiceCategory.DELIVERY;
            case "Client" -> ServiceCategory.CLIENT;
            case "ExternalSystem" -> ServiceCategory.EXTERNAL;
            default -> ServiceCategory.GENERIC;
        };
    }
}
