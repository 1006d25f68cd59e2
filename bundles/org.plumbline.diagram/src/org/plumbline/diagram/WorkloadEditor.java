/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram;

import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.dnd.TemplateTransferDropTargetListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.plumbline.diagram.internal.actions.DiagramActionBars;
import org.plumbline.diagram.internal.actions.DiagramActions;
import org.plumbline.diagram.internal.actions.DiagramMenu;
import org.plumbline.diagram.internal.actions.FindActions;
import org.plumbline.diagram.internal.actions.RunAction;
import org.plumbline.diagram.internal.arrange.ArrangeActions;
import org.plumbline.diagram.internal.badges.FindingIndex;
import org.plumbline.diagram.internal.clipboard.ClipboardActions;
import org.plumbline.diagram.internal.commands.Edits;
import org.plumbline.diagram.internal.commands.SharedCommandStack;
import org.plumbline.diagram.internal.connect.HoverHandles;
import org.plumbline.diagram.internal.connect.QuickActions;
import org.plumbline.diagram.internal.editor.ErrorPage;
import org.plumbline.diagram.internal.editor.MiddleButtonPan;
import org.plumbline.diagram.internal.editor.NudgeKeyHandler;
import org.plumbline.diagram.internal.editor.PaletteState;
import org.plumbline.diagram.internal.editor.Revealer;
import org.plumbline.diagram.internal.editor.SaveAs;
import org.plumbline.diagram.internal.editor.SelectionWalk;
import org.plumbline.diagram.internal.editor.ThemeFollower;
import org.plumbline.diagram.internal.editor.ViewSettings;
import org.plumbline.diagram.internal.editor.WheelZoom;
import org.plumbline.diagram.internal.files.OpenFile;
import org.plumbline.diagram.internal.images.Look;
import org.plumbline.diagram.internal.images.SvgImages;
import org.plumbline.diagram.internal.imports.TemplateDrop;
import org.plumbline.diagram.internal.layout.LayoutActions;
import org.plumbline.diagram.internal.model.DrawnWorkload;
import org.plumbline.diagram.internal.outline.DiagramOutline;
import org.plumbline.diagram.internal.outline.ElementDrop;
import org.plumbline.diagram.internal.pages.PageActions;
import org.plumbline.diagram.internal.pages.PageBar;
import org.plumbline.diagram.internal.pages.PageCommands;
import org.plumbline.diagram.internal.palette.DiagramPalette;
import org.plumbline.diagram.internal.palette.Favourites;
import org.plumbline.diagram.internal.palette.PaletteProvider;
import org.plumbline.diagram.internal.parts.Badged;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.diagram.internal.parts.DiagramRoot;
import org.plumbline.diagram.internal.parts.ElementPartFactory;
import org.plumbline.diagram.internal.parts.ViewRefresher;
import org.plumbline.diagram.internal.pick.ElementPicks;
import org.plumbline.diagram.internal.pick.QuickPick;
import org.plumbline.diagram.internal.picture.CopyPictureAction;
import org.plumbline.diagram.internal.picture.SavePictureAction;
import org.plumbline.diagram.internal.properties.WorkloadProperties;
import org.plumbline.diagram.internal.print.PrintDiagramsAction;
import org.plumbline.diagram.internal.rulers.DiagramRulers;
import org.plumbline.diagram.internal.seeing.Seeing;
import org.plumbline.edit.EditSession;
import org.plumbline.edit.ElementRevealer;
import org.plumbline.ide.FixPrompt;
import org.plumbline.ide.RuleConfigs;
import org.plumbline.model.Element;
import org.plumbline.model.io.ModelException;
import org.plumbline.notation.Metrics;
import org.plumbline.validation.Finding;

/** The diagram editor of a workload. Every edit goes through its {@link EditSession}, which it gives to views. */
public final class WorkloadEditor extends GraphicalEditorWithFlyoutPalette implements IGotoMarker {

    /** Id of the editor. */
    public static final String ID = "org.plumbline.diagram.editor";

    private static final double[] ZOOM_LEVELS = {0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4};

    private OpenFile open;
    private EditSession session;
    private String problem;
    private Composite errorPage;
    private Predicate<Finding> undecided;
    private DiagramContext context;
    private Look look;
    private ViewRefresher refresher;
    private SharedCommandStack commands;
    private ThemeFollower theme;
    private Revealer revealer;
    private PaletteProvider palette;
    private Seeing seeing;
    private Pages pages;
    private PageCommands pageCommands;
    private DiagramRulers rulers;
    private Runnable decided;
    private final CommandStackListener edits = event -> edited();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        DefaultEditDomain domain = new DefaultEditDomain(this);
        setEditDomain(domain);
        try {
            open(input);
            commands = new SharedCommandStack(session.commandStack());
            domain.setCommandStack(commands);
        } catch (ModelException e) {
            problem = e.getMessage();
        }
        super.init(site, input);
        setPartName(input.getName());
    }

    private void open(IEditorInput input) throws ModelException {
        open = OpenFile.open(input, this, new Following());
        session = open.session();
        Display display = PlatformUI.getWorkbench().getDisplay();
        look = new Look(display, SvgImages.isDark());
        DrawnWorkload drawn = new DrawnWorkload(session.workload(), session.diagram(), session.domain());
        undecided = RuleConfigs.openIn(open.files().file(), session.workload());
        seeing = new Seeing(session, undecided);
        FindingIndex findings = new FindingIndex(session.live(), undecided.and(seeing.layers()::shows),
                this::refreshBadges);
        decided = findings::decided;
        session.addDecisionListener(decided);
        context = new DiagramContext(drawn, new Edits(drawn), () -> look, findings, session.live()::result,
                fix -> FixPrompt.complete(session.live().result(), fix).ifPresent(session::apply), seeing.layers());
    }

    @Override
    public void createPartControl(Composite parent) {
        if (problem != null) {
            errorPage = ErrorPage.create(parent, "This file cannot be shown", problem);
            return;
        }
        Composite page = PageBar.above(parent);
        super.createPartControl(seeing.above(page, () -> look));
        new PageBar(page.getParent(), pageCommands, getActionRegistry());
    }

    @Override
    protected void createActions() {
        super.createActions();
        if (problem == null) {
            LayoutActions.register(this, context, getActionRegistry(), getSelectionActions());
            getActionRegistry().registerAction(new SavePictureAction(this, context));
            getActionRegistry().registerAction(new CopyPictureAction(this, context));
            getActionRegistry().registerAction(new PrintDiagramsAction(this, context));
            new ClipboardActions(this, context).register(getActionRegistry(), getSelectionActions());
            getActionRegistry().registerAction(new RunAction(DiagramActionBars.IMPORT, "&Import Template\u2026",
                    "Draw what a template or a plan describes",
                    () -> new TemplateDrop(getGraphicalViewer(), context).choose()));
            FindActions.addTo(getActionRegistry(), () -> palette.search(), this::findElement);
            ArrangeActions.register(this, context, getActionRegistry(), getSelectionActions());
            DiagramActions.addSelectionActions(this, getActionRegistry(), getSelectionActions());
        }
    }

    @Override
    protected void createGraphicalViewer(Composite parent) {
        rulers = new DiagramRulers(parent);
        super.createGraphicalViewer(rulers.control());
    }

    @Override
    protected Control getGraphicalControl() {
        return rulers.control();
    }

    @Override
    protected void configureGraphicalViewer() {
        super.configureGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        DiagramRoot root = new DiagramRoot(() -> look);
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new ElementPartFactory(context));
        ZoomManager zoom = root.getZoomManager();
        zoom.setZoomLevels(ZOOM_LEVELS);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new WheelZoom());
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(Metrics.GRID, Metrics.GRID));
        ViewSettings.keep(viewer);
        rulers.surround(viewer);
        NudgeKeyHandler keys = new NudgeKeyHandler(viewer, new SelectionWalk(context.drawn()));
        keys.listen();
        viewer.setKeyHandler(keys);
        seeing.install(viewer, zoom, getActionRegistry(), context);
        QuickActions.register(this, viewer, context, getActionRegistry(), getSelectionActions());
        pages = new Pages(context.drawn(), viewer, this::paint, session.commandStack());
        pageCommands = new PageCommands(pages, context.drawn(), session::execute, getSite()::getShell);
        PageActions.add(this, viewer, context, getActionRegistry(), getSelectionActions(), pageCommands);
        DiagramActions.addViewerActions(this, viewer, zoom, getActionRegistry());
        PageActions.addKeys(this, pages);
        DiagramMenu menu = new DiagramMenu(viewer, getActionRegistry(), context);
        viewer.setContextMenu(menu);
        ClipboardActions.followMouse(viewer);
        getSite().getService(IContextService.class).activateContext("org.plumbline.diagram.context");
        getEditorSite().registerContextMenu("org.plumbline.diagram.contextMenu", menu, viewer, false);
    }

    @Override
    protected void initializeGraphicalViewer() {
        super.initializeGraphicalViewer();
        GraphicalViewer viewer = getGraphicalViewer();
        viewer.addDropTargetListener((TransferDropTargetListener) new TemplateTransferDropTargetListener(viewer));
        HoverHandles.install(viewer, context);
        MiddleButtonPan.install(viewer);
        viewer.addDropTargetListener((TransferDropTargetListener) new TemplateDrop(viewer, context));
        viewer.addDropTargetListener((TransferDropTargetListener) new ElementDrop(viewer, context.drawn()));
        session.commandStack().addCommandStackListener(edits);
        revealer = new Revealer(viewer, context.drawn(), pages::showPageOf);
        paint();
        theme = new ThemeFollower(viewer.getControl(), this::changeTheme);
    }

    private void findElement() {
        ElementPicks picks = new ElementPicks(session.workload(), revealer::show);
        new QuickPick(getSite().getShell(), "Find an element or a flow", "Nothing is called", picks::find, null).open();
    }

    private void changeTheme(boolean dark) {
        if (dark != look.isDark()) {
            Look old = look;
            look = new Look(getGraphicalViewer().getControl().getDisplay(), dark);
            seeing.update();
            paint();
            old.dispose();
        }
    }

    private void paint() {
        if (refresher != null) {
            refresher.dispose();
        }
        FigureCanvas canvas = (FigureCanvas) getGraphicalViewer().getControl();
        refresher = new ViewRefresher(context.drawn(), getGraphicalViewer().getEditPartRegistry()::get,
                canvas.getDisplay()::asyncExec);
        canvas.setData("org.eclipse.e4.ui.css.disabled", true);
        canvas.setBackground(look.ground());
        rulers.show(context.drawn().diagram());
        getGraphicalViewer().setContents(session.workload());
    }

    private final class Following implements OpenFile.Showing {

        @Override
        public void dirtyChanged() {
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void moved(IEditorInput input) {
            setInputWithNotify(input);
            setPartName(input.getName());
        }
    }

    private void edited() {
        refresher.flush();
        pages.follow();
        seeing.update();
        updateActions(getStackActions());
        updateActions(getSelectionActions());
        firePropertyChange(PROP_DIRTY);
    }

    private void refreshBadges(Set<Element> elements) {
        GraphicalViewer viewer = getGraphicalViewer();
        if (viewer == null) {
            return;
        }
        for (Element each : elements) {
            Element shown = context.drawn().standIn(each);
            if (viewer.getEditPartRegistry().get(shown) instanceof Badged part) {
                part.refreshBadge();
            }
        }
        seeing.update();
    }

    @Override
    protected PaletteRoot getPaletteRoot() {
        return DiagramPalette.create();
    }

    @Override
    protected PaletteViewerProvider createPaletteViewerProvider() {
        palette = new PaletteProvider(getEditDomain(), new Favourites(), this::setFocus);
        return palette;
    }

    @Override
    protected FlyoutPreferences getPalettePreferences() {
        return new PaletteState();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!open.save(monitor)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return problem == null;
    }

    @Override
    public void doSaveAs() {
        SaveAs.run(this, open);
    }

    @Override
    public boolean isDirty() {
        return session != null && session.isDirty();
    }

    @Override
    public void setFocus() {
        if (getGraphicalViewer() != null) {
            super.setFocus();
            open.check();
        } else if (errorPage != null) {
            errorPage.setFocus();
        }
    }

    /** The viewer of the diagram; {@code null} when the file could not be read. */
    @Override
    public GraphicalViewer getGraphicalViewer() {
        return super.getGraphicalViewer();
    }

    /** The diagrams of the workload; {@code null} when the file could not be read. */
    public Pages pages() {
        return pages;
    }

    /** What is being edited; {@code null} when the file could not be read. */
    public EditSession session() {
        return session;
    }

    @Override
    public void gotoMarker(IMarker marker) {
        String id = marker.getAttribute("elementId", null);
        if (id != null && revealer != null) {
            revealer.reveal(id);
        }
    }

    @Override
    public Object getAdapter(@SuppressWarnings("rawtypes") Class type) {
        if (type == EditSession.class) {
            return session;
        }
        if (type == ElementRevealer.class) {
            return revealer;
        }
        if (type == IGotoMarker.class) {
            return this;
        }
        Object page = getGraphicalViewer() == null ? null : viewAdapter(type);
        return page != null ? page : super.getAdapter(type);
    }

    private Object viewAdapter(Class<?> type) {
        if (type == IPropertySheetPage.class) {
            return new WorkloadProperties(session, undecided, context.fixes(), revealer::show);
        }
        if (type == IContentOutlinePage.class) {
            return new DiagramOutline(session, context.drawn(), pages, getGraphicalViewer(), revealer, () -> look,
                    getActionRegistry(), seeing.layers());
        }
        return type == ZoomManager.class ? getGraphicalViewer().getProperty(ZoomManager.class.toString()) : null;
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.commandStack().removeCommandStackListener(edits);
            session.removeDecisionListener(decided);
            context.findings().dispose();
            context.drawn().dispose();
            commands.dispose();
        }
        if (refresher != null) {
            refresher.dispose();
            pages.dispose();
            theme.dispose();
            rulers.dispose();
        }
        super.dispose();
        if (session != null) {
            open.close(this);
            look.dispose();
        }
    }
}
