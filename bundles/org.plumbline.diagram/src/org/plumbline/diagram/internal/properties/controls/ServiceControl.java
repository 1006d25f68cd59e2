/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.properties.controls;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.diagram.internal.badges.Texts;
import org.plumbline.diagram.internal.pick.QuickPick;
import org.plumbline.diagram.internal.pick.ServicePicks;
import org.plumbline.edit.SharedValue;

/** A service of the catalogue, by its title; a search offers those that suit the elements. */
final class ServiceControl implements FeatureControl {

    private final Composite area;
    private final Button chosen;
    private final Button clear;
    private final Consumer<Object> set;
    private SharedValue shown;

    ServiceControl(Composite parent, FormToolkit toolkit, Consumer<Object> set) {
        this.set = set;
        area = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        chosen = toolkit.createButton(area, "", SWT.PUSH);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(chosen);
        chosen.addListener(SWT.Selection, event -> choose());
        clear = toolkit.createButton(area, "Clear", SWT.PUSH);
        clear.setToolTipText("Say nothing of the service");
        clear.addListener(SWT.Selection, event -> set.accept(SetCommand.UNSET_VALUE));
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(SharedValue value) {
        shown = value;
        Object id = value.value();
        String title = id == null ? NOT_SAID
                : ServiceCatalog.byId(id.toString()).map(CloudService::title).orElse(id.toString());
        chosen.setText(Texts.plain(value.same() ? title : SharedValue.SEVERAL) + "…");
        clear.setEnabled(!value.same() || id != null);
    }

    @Override
    public void explain(String help) {
        chosen.setToolTipText(help);
    }

    private void choose() {
        List<CloudService> suiting = ServiceCatalog.all().stream().filter(this::suits).toList();
        ServicePicks picks = new ServicePicks(suiting, this::suits, service -> set.accept(service.id()));
        new QuickPick(area.getShell(), "Choose a service", "No service that suits is called", picks::find,
                chosen.toDisplay(0, 0)).open();
    }

    private boolean suits(CloudService service) {
        return shown.holders().stream().allMatch(each -> each.eClass().getName().equals(service.kind()));
    }
}
