/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.sirius.description;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.plumbline.catalog.Accent;
import org.plumbline.catalog.Words;
import org.plumbline.model.Component;
import org.plumbline.model.Node;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.notation.Labels;
import org.plumbline.sirius.DiagramServices;

/** The concrete kinds of nodes of the metamodel, in its order. */
final class Kinds {

    private static final PlumblinePackage MODEL = PlumblinePackage.eINSTANCE;

    private Kinds() {
    }

    static List<EClass> boundaries() {
        return concrete(MODEL.getBoundary());
    }

    static List<EClass> components() {
        return concrete(MODEL.getComponent());
    }

    /** The name by which expressions and types of the viewpoint call a class of the metamodel. */
    static String type(EClass kind) {
        return MODEL.getName() + "::" + kind.getName();
    }

    static String words(EClass kind) {
        return Words.of(kind.getName());
    }

    /** The file of the image of a node of a kind about which nothing else is known. */
    static String icon(EClass kind) {
        return DiagramServices.iconFile((Node) MODEL.getEFactoryInstance().create(kind));
    }

    /** The colour of a kind of component, of which the viewpoint's palette has one by the name of the category. */
    static String colour(EClass kind) {
        return Labels.category((Component) MODEL.getEFactoryInstance().create(kind)).name()
                .toLowerCase(Locale.ROOT);
    }

    /** The colour of the border of a kind of boundary. */
    static Accent border(EClass kind) {
        return switch (kind.getName()) {
            case "Account" -> new Accent("#9c1f5b", "#f08ab8");
            case "Region" -> new Accent("#0b6e79", "#4fc9d6");
            case "AvailabilityZone" -> new Accent("#47608a", "#9db7e0");
            case "Network" -> new Accent("#6b3fa0", "#c4a3f2");
            default -> new Accent("#5a6470", "#b3bcc7");
        };
    }

    private static List<EClass> concrete(EClass top) {
        return MODEL.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(each -> top.isSuperTypeOf(each) && !each.isAbstract()).toList();
    }
}
