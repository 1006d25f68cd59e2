/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import java.util.Locale;

import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.Icon;
import org.plumbline.catalog.Icons;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.catalog.ServiceCategory;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.kinds.BoundaryKind;
import org.plumbline.diagram.internal.kinds.ElementKinds;
import org.plumbline.diagram.internal.notes.NewNote;
import org.plumbline.edit.NewComponents;
import org.plumbline.model.Interaction;

/** The palette as it is made: tools, boundaries, what most designs start from, and every service of the catalogue by category. */
public final class DiagramPalette {

    static final int SMALL = 16;
    private static final int LARGE = 24;
    static final Accent FLOW = new Accent("#5b6775", "#9aa5b1");

    private DiagramPalette() {
    }

    public static PaletteRoot create() {
        PaletteRoot root = new PaletteRoot();
        PaletteGroup tools = new PaletteGroup("Tools");
        ToolEntry select = new PanningSelectionToolEntry("Select", "Select, move and resize; Space pans");
        tools.add(select);
        tools.add(new MarqueeToolEntry("Marquee", "Select all that a rectangle touches"));
        tools.add(flow("Request", "A flow whose caller waits for an answer", Interaction.REQUEST, "transfer"));
        tools.add(flow("Asynchronous flow", "A flow whose sender does not wait", Interaction.ASYNCHRONOUS, "stream"));
        tools.add(entry("Note", "A remark on this diagram", new NewNote(), Icons.named("document"), FLOW));
        root.add(tools);
        root.setDefaultEntry(select);
        root.add(boundaries());
        root.add(common());
        for (ServiceCategory category : ServiceCategory.values()) {
            root.add(services(category));
        }
        return root;
    }

    private static PaletteEntry flow(String label, String description, Interaction interaction, String icon) {
        Icon glyph = Icons.named(icon);
        return new ConnectionCreationToolEntry(label, description, new NewFlow(interaction),
                SvgImages.descriptor(glyph, FLOW, SMALL), SvgImages.descriptor(glyph, FLOW, LARGE));
    }

    private static PaletteDrawer boundaries() {
        PaletteDrawer drawer = new PaletteDrawer("Boundaries",
                SvgImages.descriptor(Icons.named("network-boundary"), FLOW, SMALL));
        for (BoundaryKind kind : ElementKinds.boundaries()) {
            drawer.add(entry(kind.title(), kind.hint(), new NewBoundary(kind), kind.icon(), kind.style().colour()));
        }
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED);
        return drawer;
    }

    private static PaletteDrawer common() {
        PaletteDrawer drawer = new PaletteDrawer("Common services",
                SvgImages.descriptor(Icons.named("platform"), FLOW, SMALL));
        for (String id : NewComponents.COMMON) {
            ServiceCatalog.byId(id).ifPresent(service -> drawer.add(service(service)));
        }
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
        return drawer;
    }

    private static PaletteDrawer services(ServiceCategory category) {
        PaletteDrawer drawer = new PaletteDrawer(category.title(),
                SvgImages.descriptor(category.icon(), category.accent(), SMALL));
        ServiceCatalog.ofCategory(category).forEach(service -> drawer.add(service(service)));
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_CLOSED);
        return drawer;
    }

    static PaletteEntry service(CloudService service) {
        String scope = service.scope().name().charAt(0) + service.scope().name().substring(1).toLowerCase(Locale.ROOT);
        String others = service.synonyms().isEmpty() ? "" : "\nAlso: " + String.join(", ", service.synonyms());
        return entry(service.title(), scope + " service, " + service.category().title() + others,
                new NewComponent(service), service.icon(), service.category().accent());
    }

    private static PaletteEntry entry(String label, String description, CreationFactory factory, Icon icon,
            Accent accent) {
        ImageDescriptor small = SvgImages.descriptor(icon, accent, SMALL);
        return new CombinedTemplateCreationEntry(label, description, factory, factory, small,
                SvgImages.descriptor(icon, accent, LARGE));
    }
}
