/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.palette;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.ui.palette.PaletteContextMenuProvider;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.util.TransferDragSourceListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.part.PageBook;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.diagram.internal.pick.QuickPick;
import org.plumbline.diagram.internal.pick.ServicePicks;
import org.plumbline.edit.NewComponents;

/** Makes the palette: with a search field above it, drag sources, and a menu that stars services. */
public final class PaletteProvider extends PaletteViewerProvider {

    private final Favourites favourites;
    private final Runnable toDiagram;
    private PaletteSearch search;

    /** @param toDiagram gives the diagram the focus */
    public PaletteProvider(EditDomain domain, Favourites favourites, Runnable toDiagram) {
        super(domain);
        this.favourites = favourites;
        this.toDiagram = toDiagram;
    }

    /** Lets the user type what to look for: in the field, or in a window of its own while the palette is closed. */
    public void search() {
        if (search == null || !search.focus()) {
            List<CloudService> first = new ArrayList<>(favourites.starred());
            first.addAll(favourites.recent());
            NewComponents.COMMON.forEach(each -> ServiceCatalog.byId(each).filter(s -> !first.contains(s))
                    .ifPresent(first::add));
            new QuickPick(Display.getCurrent().getActiveShell(), "Search services", "No service matches",
                    new ServicePicks(first, this::draw)::find, null).open();
        }
    }

    private void draw(CloudService service) {
        getEditDomain().setActiveTool(new CreationTool(new NewComponent(service)));
        favourites.used(service.id());
        toDiagram.run();
    }

    @Override
    public PaletteViewer createPaletteViewer(Composite parent) {
        PaletteViewer viewer = super.createPaletteViewer(parent);
        PaletteShelves shelves = new PaletteShelves(viewer, favourites);
        shelves.show("");
        // A page book shows one child alone; the palette view has no room for a field of its own.
        if (!(parent instanceof PageBook)) {
            search = new PaletteSearch(viewer, shelves, toDiagram);
            viewer.getControl().addDisposeListener(event -> search = null);
        }
        return viewer;
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        super.configurePaletteViewer(viewer);
        viewer.addDragSourceListener((TransferDragSourceListener) new TemplateTransferDragSourceListener(viewer) {
            @Override
            public void dragFinished(DragSourceEvent event) {
                Object dragged = getTemplate();
                super.dragFinished(event);
                if (event.detail != DND.DROP_NONE && dragged instanceof NewComponent made) {
                    favourites.used(made.service().id());
                }
            }
        });
        viewer.addPaletteListener(new UsedServices(favourites));
        viewer.setContextMenu(new PaletteContextMenuProvider(viewer) {
            @Override
            public void buildContextMenu(IMenuManager menu) {
                super.buildContextMenu(menu);
                addStar(viewer, menu);
            }
        });
    }

    private void addStar(PaletteViewer viewer, IMenuManager menu) {
        if (viewer.getSelectedEditParts().isEmpty()) {
            return;
        }
        Object entry = ((EditPart) viewer.getSelectedEditParts().get(0)).getModel();
        UsedServices.service(entry).ifPresent(service -> menu.add(star(service)));
    }

    /** Stars a service, or takes its star away. */
    private Action star(CloudService service) {
        boolean starred = favourites.isStarred(service);
        return new Action(starred ? "Remove from &Favourites" : "Add to &Favourites") {
            @Override
            public void run() {
                favourites.toggle(service);
            }
        };
    }
}
