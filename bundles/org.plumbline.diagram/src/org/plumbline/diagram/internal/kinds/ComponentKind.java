/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.kinds;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.plumbline.catalog.CloudService;
import org.plumbline.diagram.internal.parts.ComponentPart;
import org.plumbline.diagram.internal.parts.DiagramContext;
import org.plumbline.edit.NewComponents;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Fact;

/** A kind of component. */
public abstract class ComponentKind extends ElementKind {

    protected ComponentKind(EClass type, String title) {
        super(type, title);
    }

    /** A new component of a service; what the catalogue knows of every instance of it is filled in. */
    public Component create(CloudService service) {
        Component component = (Component) EcoreUtil.create(type());
        NewComponents.describe(component, service);
        return component;
    }

    @Override
    public EditPart createEditPart(Element element, DiagramContext context) {
        return new ComponentPart((Component) element, this, context);
    }

    @Override
    public List<String> facts(Element element) {
        List<String> facts = super.facts(element);
        Component component = (Component) element;
        if (component.isSetReplicas()) {
            facts.add(component.getReplicas() == 1 ? "1 replica" : component.getReplicas() + " replicas");
        }
        say(facts, component.getMultiZone(), "Spread over Availability Zones", "In one Availability Zone");
        say(facts, component.getInternetFacing(), "Reachable from the internet", "");
        say(facts, component.getEncryptedAtRest(), "Encrypted at rest", "Not encrypted at rest");
        return facts;
    }

    protected static void say(List<String> facts, Fact fact, String yes, String no) {
        String text = fact == Fact.YES ? yes : fact == Fact.NO ? no : "";
        say(facts, text);
    }

    /** A value that says little without what it is of. */
    protected static void say(List<String> facts, String what, String value) {
        say(facts, value == null || value.isBlank() ? "" : what + " " + value.strip());
    }

    protected static void say(List<String> facts, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(text);
        }
    }
}
