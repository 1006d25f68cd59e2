/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.model.Component;
import org.plumbline.model.Element;
import org.plumbline.model.Node;
import org.plumbline.model.NodeContainer;
import org.plumbline.model.PlumblineFactory;
import org.plumbline.model.PlumblinePackage;
import org.plumbline.model.Property;
import org.plumbline.model.SourceLocation;
import org.plumbline.model.Workload;
import org.plumbline.model.build.ModelBuilder;

/** Designs with every class of node and any value of any feature, the same for the same seed. */
final class RandomDesign {

    private static final int MOST_NODES = 24;
    private static final int MOST_FLOWS = 30;
    private static final List<String> TEXTS = List.of("x", "Orders & \"bills\"", "a < b > c", "yes", "12", "null", "~",
            "10.0.0.0/16", "Straße – 東京", "a: b", "- c", "\\n", "&amp;", "aws.rds");

    private final Random random;
    private final List<NodeContainer> containers = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    private RandomDesign(long seed) {
        random = new Random(seed);
    }

    static Workload of(long seed) {
        return new RandomDesign(seed).build();
    }

    private Workload build() {
        ModelBuilder builder = ModelBuilder.workload("Design");
        facts(builder.workload());
        containers.add(builder.workload());
        List<Class<? extends Node>> classes = classes();
        int count = random.nextInt(MOST_NODES + 1);
        for (int i = 0; i < count; i++) {
            Node node = builder.in(any(containers)).add(any(classes), any(TEXTS));
            facts(node);
            nodes.add(node);
            if (node instanceof NodeContainer container) {
                containers.add(container);
            }
        }
        for (int i = 0; !nodes.isEmpty() && i < random.nextInt(MOST_FLOWS + 1); i++) {
            facts(builder.flow(any(nodes), any(nodes)));
        }
        return builder.workload();
    }

    private static List<Class<? extends Node>> classes() {
        List<Class<? extends Node>> classes = new ArrayList<>();
        PlumblinePackage.eINSTANCE.getEClassifiers().forEach(each -> {
            if (each instanceof EClass type && !type.isAbstract() && Node.class.isAssignableFrom(
                    type.getInstanceClass())) {
                classes.add(type.getInstanceClass().asSubclass(Node.class));
            }
        });
        return classes;
    }

    private void facts(Element element) {
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            boolean settable = !attribute.isID() && !attribute.getName().equals("name")
                    && attribute.getEAttributeType().getInstanceClass() != SourceLocation.class;
            if (settable && random.nextInt(3) == 0) {
                Object value = value(attribute);
                element.eSet(attribute, attribute.isMany() ? List.of(value, value(attribute)) : value);
            }
        }
        if (element instanceof Component component && random.nextBoolean()) {
            component.setService("aws.s3");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Property property = PlumblineFactory.eINSTANCE.createProperty();
            property.setKey("key " + i);
            property.setValue(any(TEXTS));
            element.getProperties().add(property);
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        }
        String text = switch (attribute.getEAttributeType().getName()) {
            case "EBoolean" -> String.valueOf(random.nextBoolean());
            case "EInt" -> String.valueOf(random.nextInt(100));
            case "EDouble" -> String.valueOf(random.nextInt(1000) / 8.0);
            default -> any(TEXTS);
        };
        return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
